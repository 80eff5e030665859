// Search over cmdlets, parameters, and values. MiniSearch and the index are loaded when they are first needed.
(() => {
  'use strict';
  const most = 40, mostPlaces = 6;
  const root = document.body.dataset.root;
  const input = document.getElementById('search');
  const panel = document.getElementById('search-panel');
  const list = document.getElementById('search-results');
  const status = document.getElementById('search-status');
  let search, index, chosen = -1, loading;

  const load = file => new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}assets/${file}`;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });

  // "RemoteIPRanges" is found by "remote", "ip", and "ranges"; "New-Lamp" is found by "lamp".
  const tokens = text => {
    const found = new Set();
    for (const word of text.split(/[\s,;:()"'`]+/u)) {
      found.add(word);
      for (const part of word.split(/[^\p{L}\p{N}]+/u)) {
        found.add(part);
        part.split(/(?<=\p{Ll}|\p{N})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u).forEach(piece => found.add(piece));
      }
    }

    found.delete('');
    return [...found];
  };

  const words = text => text.toLowerCase().split(/\s+/u).map(word => word.replace(/^[-'"$]+(?=.)|['"]+$/gu, '')).filter(Boolean);

  const prepare = () => loading ??= Promise.all([load('minisearch.js'), load('search-index.js')]).then(() => {
    index = window.connectorSdkIndex;
    search = new MiniSearch({
      fields: ['name', 'text'],
      storeFields: ['kind', 'item', 'name'],
      tokenize: tokens,
      processTerm: term => term.toLowerCase(),
      searchOptions: {
        boost: { name: 4 },
        prefix: true,
        fuzzy: term => term.length > 4 ? 0.2 : false,
        tokenize: words,
      },
    });
    let id = 0;
    const add = (kind, items, text) => search.addAll(items.map(item => ({ id: id++, kind, item, name: item[0], text: text(item) })));
    add('cmdlet', index.cmdlets, item => item[2]);
    add('parameter', index.parameters, () => '');
    add('value', index.values, () => '');
  });

  // Words that the entry itself doesn't match must match its cmdlets or its parameter.
  const placesOf = (result, query) => {
    const rest = query.filter(word => !result.queryTerms.includes(word));
    if (result.kind === 'cmdlet') {
      return rest.length === 0 ? [result.item] : [];
    }

    const isValue = result.kind === 'value';
    const left = isValue ? rest.filter(word => !result.item[1].toLowerCase().includes(word)) : rest;
    return result.item[isValue ? 3 : 2]
      .map(place => index.cmdlets[place])
      .filter(cmdlet => left.every(word => cmdlet[0].toLowerCase().includes(word)));
  };

  const weight = (result, query) => {
    const name = result.name.toLowerCase(), text = query.join(' ');
    return result.score * (name === text ? 8 : name.startsWith(text) ? 3 : 1) * (result.kind === 'cmdlet' ? 1.5 : 1);
  };

  const find = text => {
    const query = words(text);
    const entries = [];
    let total = 0;
    const results = search.search(text).map(result => ({ result, places: placesOf(result, query) }))
      .filter(found => found.places.length > 0)
      .sort((a, b) => weight(b.result, query) - weight(a.result, query));
    for (const { result, places } of results) {
      total += places.length;
      const shown = places.slice(0, Math.min(mostPlaces, Math.max(0, most - entries.length)));
      shown.forEach((cmdlet, i) => entries.push({
        result,
        cmdlet,
        more: i === shown.length - 1 ? places.length - shown.length : 0,
      }));
    }

    return { entries, total };
  };

  const addressOf = ({ result, cmdlet }) => `${root}cmdlets/${cmdlet[1]}`
    + (result.kind === 'cmdlet' ? '' : `#${result.item[result.kind === 'value' ? 2 : 1]}`);

  const span = (className, text) => Object.assign(document.createElement('span'), { className, textContent: text });

  const optionOf = (entry, i) => {
    const { result, cmdlet, more } = entry;
    const option = document.createElement('li');
    option.id = `search-result-${i}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset.href = addressOf(entry);
    const title = result.kind === 'parameter' ? `-${result.name}` : result.name;
    const where = result.kind === 'cmdlet' ? cmdlet[2]
      : result.kind === 'parameter' ? cmdlet[0]
      : `-${result.item[1]} of ${cmdlet[0]}`;
    option.append(span('name', title), ' ', span('kind', result.kind), ' ', span('where', where));
    if (more > 0) {
      option.append(' ', span('more', `and ${more} more`));
    }

    return option;
  };

  const close = () => {
    panel.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    chosen = -1;
  };

  const choose = place => {
    const options = list.children;
    options[chosen]?.setAttribute('aria-selected', 'false');
    chosen = options.length === 0 ? -1 : (place + options.length) % options.length;
    const option = options[chosen];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', option.id);
    }
  };

  const show = async () => {
    const text = input.value.trim();
    if (text.length === 0) {
      close();
      return;
    }

    try {
      await prepare();
    } catch {
      loading = undefined;
      list.replaceChildren();
      status.textContent = 'The search index could not be loaded. Check that the assets folder is complete.';
      panel.hidden = false;
      return;
    }

    if (text !== input.value.trim()) {
      return; // A later event shows the results.
    }

    const { entries, total } = find(text);
    chosen = -1;
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren(...entries.map(optionOf));
    list.scrollTop = 0;
    status.textContent = total === 0 ? `Nothing matches "${text}".`
      : total > entries.length ? `${entries.length} of ${total} results. To see others, add a part of the cmdlet's name.`
      : total === 1 ? '1 result' : `${total} results`;
    panel.hidden = false;
    input.setAttribute('aria-expanded', String(entries.length > 0));
  };

  const open = (option, isNew) => {
    if (isNew) {
      window.open(option.dataset.href, '_blank', 'noopener');
      return;
    }

    close();
    input.blur();
    location.href = option.dataset.href;
  };

  input.addEventListener('focus', () => {
    prepare().catch(() => { loading = undefined; });
    if (input.value) {
      show();
    }
  });
  input.addEventListener('input', show);
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(event.key === 'ArrowDown' ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
    } else if (event.key === 'Enter' && !panel.hidden && list.children.length > 0) {
      event.preventDefault();
      open(list.children[Math.max(chosen, 0)], event.ctrlKey || event.metaKey);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (panel.hidden) {
        input.value = '';
      }

      close();
    }
  });
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) {
      open(option, event.ctrlKey || event.metaKey);
    }
  });
  document.addEventListener('pointerdown', event => {
    if (!event.target.closest('.search')) {
      close();
    }
  });
  input.addEventListener('blur', () => setTimeout(() => {
    if (!panel.matches(':hover')) {
      close();
    }
  }));
  document.addEventListener('keydown', event => {
    const isTyping = event.target.closest?.('input, select, textarea, [contenteditable]');
    if ((event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey)
      || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
})();
