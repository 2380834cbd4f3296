import type { ComponentChildren } from 'preact';

interface TableProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** What stands there without rows. */
  readonly none: string;
}

/** A table with a head, or a sentence where it would be empty. */
export function Table({ columns, rows, none }: TableProps) {
  if (!rows.length) return <p>{none}</p>;
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, index) => (
          // A row has no identity of its own: the list is made anew at each look.
          <tr key={index}>
            {cells.map((cell, place) => (
              <td key={columns[place]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
