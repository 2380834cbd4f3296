'use client';

import { useConsent } from 'kotowari/react';

export function Answer() {
  return <output id="answer">{useConsent('criteo') ? 'yes' : 'no'}</output>;
}
