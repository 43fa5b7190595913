import { boxWithin, nearestMark, takeMarks } from '$lib/components/chart-marks';

/** What an embedded chart does for its reader after it is seen: tips of its marks, and another choice than the first. */
const embed = document.querySelector<HTMLElement>('[data-embed]');
if (embed) void start(embed);

async function start(embed: HTMLElement): Promise<void> {
  const { dataset } = document.documentElement;
  if (dataset['pending'] !== undefined) {
    try {
      const { redraw } = await import('./redraw');
      await redraw(embed, dataset['pending']);
      delete dataset['pending'];
    } catch (error) {
      reportError(error);
      const link = embed.querySelector<HTMLAnchorElement>('.failed a');
      if (link) link.search = dataset['pending'];
      dataset['failed'] = '';
    }
  }
  showTips(embed);
}

function showTips(embed: HTMLElement): void {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  embed.append(tip);
  const point = ({ clientX, clientY, pointerType }: PointerEvent) => {
    const drawing = [...embed.querySelectorAll<SVGSVGElement>('svg:not(svg svg)')].filter(
      (svg) => svg.getBoundingClientRect().width > 0,
    );
    const mark = nearestMark(drawing.flatMap(takeMarks), clientX, clientY, pointerType === 'mouse' ? 12 : 24);
    tip.hidden = !mark;
    if (!mark) return;
    tip.textContent = mark.text;
    const box = boxWithin(mark, embed);
    const half = tip.offsetWidth / 2;
    const middle = Math.max(half, Math.min(box.x + box.width / 2, embed.clientWidth - half));
    const below = box.y < tip.offsetHeight + 12;
    tip.style.left = `${middle}px`;
    tip.style.top = `${below ? box.y + box.height + 10 : box.y - tip.offsetHeight - 10}px`;
  };
  embed.addEventListener('pointermove', point);
  embed.addEventListener('pointerdown', point);
  embed.addEventListener('pointerleave', () => {
    tip.hidden = true;
  });
}
