import { timelineMargins } from '$lib/charts/timeline';

/** What a reader's hand does to the chart; places are shares of the shown period, 0 at its start. */
export interface Gestures {
  /** @param factor below 1 comes nearer */
  onzoom: (factor: number, at: number) => void;
  /** @param share of the period's length, negative towards the past */
  onpan: (share: number) => void;
  /** a period is being drawn with the mouse, in pixels of the node */
  onbrush: (box: { left: number; top: number; width: number; height: number }) => void;
  onbrushed: (from: number, to: number) => void;
  /** the hand rests: now is the time to ask */
  onrest: () => void;
}

/** A hand that moves less than this clicks. */
const least = 6;

/**
 * Ctrl and wheel, two fingers or the keys + and − zoom, a sideways wheel or one finger moves, the mouse draws a period.
 * A plain wheel keeps scrolling the page.
 */
export function watchGestures(node: HTMLElement, gestures: Gestures): () => void {
  const touches = new Map<number, number>();
  let start: number | null = null;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wheel = (event: WheelEvent) => {
    const sideways = event.shiftKey ? event.deltaY : event.deltaX;
    const near = event.ctrlKey || event.metaKey;
    if (!near && Math.abs(sideways) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return;
    event.preventDefault();
    if (near) gestures.onzoom(Math.exp(event.deltaY / 250), shareAt(event.clientX));
    else gestures.onpan(sideways / node.clientWidth);
    clearTimeout(timer);
    timer = setTimeout(gestures.onrest, 200);
  };

  const down = (event: PointerEvent) => {
    if (!isDrawing(event.target) || event.button !== 0) return;
    if (event.pointerType === 'mouse') start = event.clientX;
    else touches.set(event.pointerId, event.clientX);
  };

  const move = (event: PointerEvent) => {
    if (start !== null && Math.abs(event.clientX - start) > least) {
      node.setPointerCapture(event.pointerId);
      gestures.onbrush(boxBetween(start, event.clientX));
    }
    const before = touches.get(event.pointerId);
    if (before === undefined) return;
    const other = [...touches].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) gestures.onpan((before - event.clientX) / node.clientWidth);
    else {
      const apart = Math.max(20, Math.abs(event.clientX - other));
      gestures.onzoom(Math.max(20, Math.abs(before - other)) / apart, shareAt((event.clientX + other) / 2));
    }
    touches.set(event.pointerId, event.clientX);
  };

  const up = (event: PointerEvent) => {
    if (start !== null && Math.abs(event.clientX - start) > least) {
      last = event.timeStamp;
      gestures.onbrushed(shareAt(start), shareAt(event.clientX));
    }
    start = null;
    if (touches.delete(event.pointerId) && touches.size === 0) gestures.onrest();
  };

  const press = (event: KeyboardEvent) => {
    const factor = { '+': 0.5, '=': 0.5, '-': 2, _: 2 }[event.key];
    if (factor === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    gestures.onzoom(factor, 0.5);
    gestures.onrest();
  };

  // the end of a drag is no click on the mark below it
  const click = (event: MouseEvent) => {
    if (event.timeStamp - last < 300) event.preventDefault();
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
  };

  /** The drawing between its margins, on the screen. */
  function plane(): { left: number; width: number; top: number; height: number } {
    const svg = [...node.querySelectorAll<SVGSVGElement>('.canvas svg')].find(
      (drawing) => drawing.getBoundingClientRect().width > 0,
    );
    const box = (svg ?? node).getBoundingClientRect();
    // the prerendered drawing is stretched a little
    const drawn = Number(svg?.getAttribute('width') ?? box.width);
    const { left, right } = timelineMargins(drawn);
    const scale = box.width / drawn;
    return {
      left: box.left + left * scale,
      width: (drawn - left - right) * scale,
      top: box.top,
      height: box.height,
    };
  }

  function shareAt(clientX: number): number {
    const { left, width } = plane();
    return Math.min(1, Math.max(0, (clientX - left) / width));
  }

  function boxBetween(one: number, other: number) {
    const { left, width, top, height } = plane();
    const frame = node.getBoundingClientRect();
    const [from, to] = [Math.min(shareAt(one), shareAt(other)), Math.max(shareAt(one), shareAt(other))];
    return {
      left: left - frame.left + from * width,
      top: top - frame.top,
      width: (to - from) * width,
      height,
    };
  }

  node.addEventListener('wheel', wheel, { passive: false });
  node.addEventListener('pointerdown', down);
  node.addEventListener('pointermove', move);
  node.addEventListener('pointerup', up);
  node.addEventListener('pointercancel', up);
  node.addEventListener('keydown', press);
  node.addEventListener('click', click, { capture: true });
  node.addEventListener('dragstart', drag);
  return () => {
    clearTimeout(timer);
    node.removeEventListener('wheel', wheel);
    node.removeEventListener('pointerdown', down);
    node.removeEventListener('pointermove', move);
    node.removeEventListener('pointerup', up);
    node.removeEventListener('pointercancel', up);
    node.removeEventListener('keydown', press);
    node.removeEventListener('click', click, { capture: true });
    node.removeEventListener('dragstart', drag);
  };
}

function isDrawing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.canvas') !== null;
}
