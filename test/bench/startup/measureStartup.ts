import { chromium } from 'playwright-core';
import { chromiumPath } from '../../ensure-browser';
import { writeTable } from '../table';
import { holdAgainst } from './holdAgainst';
import { installPeers } from './peers';
import { addBuild, serveStartup } from './serveStartup';
import type { Subject } from './subject';
import { listSubjects } from './subjects';
import { type Visits, visitStartup } from './visitStartup';
import { writeStartup } from './writeStartup';

/** The visits of one subject, a set for each round. */
export interface Measured {
  readonly subject: Subject;
  readonly rounds: readonly Visits[];
}

/**
 * Measures what Kotowari and the other tools do to the start of a page, all in one run and by turns, so
 * that what else the machine does meets all alike. Gives the tables as text.
 */
export async function measureStartup(
  rounds: number,
  only: RegExp,
  against: string,
): Promise<string> {
  installPeers();
  if (against) addBuild(against);
  const subjects = listSubjects(!!against).filter(({ name }) => only.test(name));
  const site = await serveStartup(subjects);
  const measured = subjects.map((subject) => ({ subject, rounds: [] as Visits[] }));
  try {
    for (let round = 0; round < rounds; round += 1) await runRound(site.origin, measured);
  } finally {
    site.close();
  }
  return `${writeStartup(measured)}\n\n${writeTable(holdAgainst(measured))}`;
}

/** A browser of its own for each round, so that none gets slow by what it has seen. */
async function runRound(
  origin: string,
  measured: readonly { subject: Subject; rounds: Visits[] }[],
): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  try {
    for (const [index, { subject, rounds }] of measured.entries()) {
      const visits = await visitStartup(browser, origin, index, subject).catch((cause) => {
        throw new Error(`${subject.name} cannot be measured`, { cause });
      });
      rounds.push(visits);
    }
  } finally {
    await browser.close();
  }
}
