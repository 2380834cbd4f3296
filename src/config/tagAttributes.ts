/** The attributes that our script tag takes, as `dataset` names them. */
export const tagAttributes: readonly string[] = [
  'vendors',
  'policyUrl',
  'policyVersion',
  'locale',
  'mode',
  'region',
  'debug',
  'src',
];
