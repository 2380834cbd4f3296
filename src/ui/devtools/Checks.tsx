import type { Check, Topic } from './listChecks';
import type { Words } from './words.en';

/** What the shop should mend, by topic, with what to write. */
export function Checks({ checks, words }: { checks: readonly Check[]; words: Words }) {
  if (!checks.length) return <p>{words.fine}</p>;
  const topics = (Object.keys(words.topics) as Topic[]).filter((topic) =>
    checks.some((check) => check.topic === topic),
  );
  return (
    <>
      {topics.map((topic) => (
        <section key={topic}>
          <h3>{words.topics[topic]}</h3>
          <ul>
            {checks
              .filter((check) => check.topic === topic)
              .map(({ advice, code }) => (
                <li key={advice}>
                  {advice} {code && <code>{code}</code>}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
