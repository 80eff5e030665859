// Chooses light or dark before the page is shown, and keeps the choice.
(() => {
  'use strict';
  const key = 'connectorsdk-theme';
  const root = document.documentElement;
  root.classList.add('has-script');

  // Some browsers don't let files store anything.
  const load = () => { try { return localStorage.getItem(key) ?? ''; } catch { return ''; } };
  const save = theme => { try { localStorage.setItem(key, theme); } catch { /* The choice is for this page only. */ } };
  const apply = theme => {
    if (theme === 'light' || theme === 'dark') {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
  };

  apply(load());
  document.addEventListener('DOMContentLoaded', () => {
    const select = document.getElementById('theme');
    select.value = root.dataset.theme ?? '';
    select.addEventListener('change', () => {
      apply(select.value);
      save(select.value);
    });

    // On a narrow screen, the list of parameters would be in front of the content.
    if (matchMedia('(max-width: 60rem)').matches) {
      document.querySelector('.contents details')?.removeAttribute('open');
    }
  });
})();
