// Runs in the page, before all else: looks at each frame whether a button of the notice can be seen by
// now, and if so sets a mark once that frame has been drawn. `data-notice` says where the notice is.
{
  const { notice } = document.currentScript.dataset;
  const isSeen = (button) => {
    const { width, height, top, bottom } = button.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    const isInside = middle > 0 && middle < innerHeight;
    return width * height > 0 && isInside && button.checkVisibility({ opacityProperty: true });
  };
  const look = () => {
    const box = document.querySelector(notice);
    const buttons = (box?.shadowRoot ?? box)?.querySelectorAll('button,[role=button]') ?? [];
    if ([...buttons].some(isSeen)) setTimeout(() => performance.mark('notice'));
    else requestAnimationFrame(look);
  };
  if (notice) requestAnimationFrame(look);
}
