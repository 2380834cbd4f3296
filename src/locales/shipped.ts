// What the type of every `kotowari/locales/…` is made from; the build makes their code of the words.
export { pack } from './ja.data';
