/** A product of the demo shop. */
export interface Product {
  /** Latin letters only: it is part of URLs and of the basket's cookie. */
  readonly id: string;
  readonly name: string;
  /** Yen, tax included. */
  readonly price: number;
  readonly text: string;
  readonly picture: string;
}

/** All products of the demo shop. The home page shows the first ones. */
export const products: readonly Product[] = [
  {
    id: 'tea',
    name: 'ほうじ番茶 80グラム',
    price: 860,
    text: '秋に摘んだ葉を、薪の火で焙じました。香ばしく、夜にも安心してお飲みいただけます。',
    picture: 'ほうじ番茶の袋と、湯のみ',
  },
  {
    id: 'bouquet',
    name: '野の花の花束',
    price: 2400,
    text: 'その朝に摘んだ花を、そのまま束ねました。花の種類は、季節でかわります。',
    picture: '七本の野の花の束',
  },
  {
    id: 'wreath',
    name: '白い実のリース',
    price: 3800,
    text: '木の枝を輪にして、葉と白い実を編みこみました。壁にも、扉にも掛けられます。',
    picture: '葉と白い実を編んだ輪',
  },
  {
    id: 'sachet',
    name: 'ラベンダーの匂い袋',
    price: 1200,
    text: '枕もとや、たんすの中に。香りが薄くなりましたら、袋を軽くもんでください。',
    picture: 'ラベンダーを入れた小さな袋',
  },
  {
    id: 'honey',
    name: '百花のはちみつ 180グラム',
    price: 1680,
    text: '野の花から集めた、その年だけの味です。お湯にとかしても、おいしくお召しあがりいただけます。',
    picture: 'はちみつの瓶',
  },
  {
    id: 'cup',
    name: '手びねりの湯のみ',
    price: 2900,
    text: '両手におさまる大きさです。口が少し厚く、熱いお茶も持ちやすくできています。',
    picture: '緑の釉をかけた湯のみ',
  },
];
