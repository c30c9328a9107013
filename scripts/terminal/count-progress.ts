/** 数えながら知らせる。 */

/** A line on stderr that counts: redrawn in a terminal, elsewhere one line for each tenth. */
export function countProgress(label: string): (done: number, all: number) => void {
  let tenth = 0;
  return (done, all) => {
    if (process.stderr.isTTY) {
      process.stderr.write(`\r${label} ${done} / ${all}${done === all ? '\n' : ' '}`);
      return;
    }
    const now = Math.floor((done * 10) / all);
    if (now > tenth || done === all) process.stderr.write(`${label} ${done} / ${all}\n`);
    tenth = now;
  };
}
