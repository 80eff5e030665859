// Draws the picture of a cmdlet's rules. dagre computes where boxes and labels are; they never overlap.
(() => {
  'use strict';
  const namespace = 'http://www.w3.org/2000/svg';
  const target = document.getElementById('picture-drawing');
  const parts = JSON.parse(document.getElementById('picture-data').textContent);
  const row = 22, padding = 10, labelRow = 16, smallest = 0.8;
  const words = {
    requires: 'requires', excludes: "can't be used with", needs: 'has no effect without',
    compares: 'is compared with', alternative: 'is an alternative to',
  };

  const element = (name, attributes = {}, ...children) => {
    const created = document.createElementNS(namespace, name);
    Object.entries(attributes).forEach(([key, value]) => created.setAttribute(key, value));
    created.append(...children);
    return created;
  };

  const context = document.createElement('canvas').getContext('2d');
  const measure = (text, font) => {
    context.font = font;
    return Math.ceil(context.measureText(text).width);
  };

  // Uses the fonts of the style sheet, so that the measured size is the drawn size.
  const probe = target.appendChild(element('svg'));
  const fontOf = className => {
    const text = probe.appendChild(element('text', { class: className }));
    const style = getComputedStyle(text);
    return `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  };
  const nodeFont = fontOf('node-name'), labelFont = fontOf('label'), titleFont = fontOf('node-title');
  probe.remove();

  const title = 'At most one of';
  const sizeOf = node => {
    const isGroup = node.length > 1;
    const widths = node.map(item => measure(item.name, nodeFont)).concat(isGroup ? measure(title, titleFont) : 0);
    return { width: Math.max(...widths) + 2 * padding, height: (node.length + (isGroup ? 1 : 0)) * row + 8 };
  };

  // Long labels are broken between words.
  const breakLines = lines => lines.flatMap(line => {
    const broken = [];
    for (const word of line.split(' ')) {
      if (broken.length > 0 && broken.at(-1).length + word.length < 26) {
        broken.push(`${broken.pop()} ${word}`);
      } else {
        broken.push(word);
      }
    }

    return broken;
  });

  const layoutIn = (part, rankdir) => {
    const graph = new dagre.graphlib.Graph({ multigraph: true });
    graph.setGraph({ rankdir, nodesep: 18, edgesep: 14, ranksep: 46, marginx: 8, marginy: 8 });
    part.nodes.forEach((node, i) => graph.setNode(String(i), sizeOf(node)));
    part.edges.forEach((edge, i) => {
      const lines = breakLines(edge.lines);
      const width = Math.max(0, ...lines.map(line => measure(line, labelFont)));
      graph.setEdge(String(edge.from), String(edge.to), {
        lines, width: lines.length ? width + 10 : 0, height: lines.length ? lines.length * labelRow + 4 : 0, labelpos: 'c',
      }, String(i));
    });
    dagre.layout(graph);
    return graph;
  };

  // Draws from left to right if the picture fits or is narrower that way.
  const layout = part => {
    const across = layoutIn(part, 'LR');
    if (across.graph().width <= target.clientWidth) {
      return across;
    }

    const down = layoutIn(part, 'TB');
    return down.graph().width < across.graph().width ? down : across;
  };

  // A smooth line through all points, one of which is the middle of the label. It doesn't overshoot where it turns.
  const pathOf = points => {
    const slope = (i, axis) => {
      const before = points[Math.max(i - 1, 0)][axis], at = points[i][axis], after = points[Math.min(i + 1, points.length - 1)][axis];
      return (at - before) * (after - at) < 0 ? 0 : (after - before) / 6;
    };
    const control = (i, sign) => `${points[i].x + sign * slope(i, 'x')},${points[i].y + sign * slope(i, 'y')}`;
    return points.reduce((path, end, i) => i === 0 ? `M${end.x},${end.y}`
      : `${path} C${control(i - 1, 1)} ${control(i, -1)} ${end.x},${end.y}`, '');
  };

  // Lines differ in shape, and not only in color.
  const markers = () => {
    const marker = (id, size, ...shapes) => element('marker', {
      id, viewBox: '0 0 10 10', refX: size, refY: 5, markerWidth: 9, markerHeight: 9, orient: 'auto-start-reverse',
      markerUnits: 'userSpaceOnUse',
    }, ...shapes);
    return element('defs', {},
      marker('end-requires', 10, element('path', { d: 'M0,0 L10,5 L0,10 z' })),
      marker('end-needs', 10, element('path', { d: 'M1,1 L9,5 L1,9', fill: 'none' })),
      marker('end-compares', 10, element('path', { d: 'M1,1 L9,5 L1,9', fill: 'none' })),
      marker('end-excludes', 8, element('path', { d: 'M1,1 L9,9 M9,1 L1,9', fill: 'none' })),
      marker('end-alternative', 5, element('circle', { cx: 5, cy: 5, r: 4 })));
  };

  const lineOf = (kind, path) => {
    const line = element('path', { class: 'line', d: path, 'marker-end': `url(#end-${kind})` });
    if (kind === 'excludes' || kind === 'alternative') {
      line.setAttribute('marker-start', `url(#end-${kind})`);
    }

    return line;
  };

  const groupOf = (part, edge) => {
    const names = node => part.nodes[node].map(item => item.name).join(', ');
    const title = `${names(edge.from)} ${words[edge.kind]} ${names(edge.to)}${edge.lines.length ? `: ${edge.lines.join('; ')}` : ''}`;
    return element('g', { class: `edge ${edge.kind}`, 'data-from': edge.from, 'data-to': edge.to }, element('title', {}, title));
  };

  const drawLine = (part, edge, placed) => {
    const group = groupOf(part, edge);
    group.append(lineOf(edge.kind, pathOf(placed.points)));
    return group;
  };

  const drawLabel = (part, edge, placed) => {
    const group = groupOf(part, edge);
    const top = placed.y - placed.height / 2;
    group.append(element('rect', {
      class: 'label-box', x: placed.x - placed.width / 2, y: top, width: placed.width, height: placed.height, rx: 4,
    }));
    placed.lines.forEach((line, number) => group.append(element('text', {
      class: 'label', x: placed.x, y: top + 2 + (number + 0.72) * labelRow, 'text-anchor': 'middle',
    }, line)));
    return group;
  };

  const drawNode = (node, i, placed) => {
    const left = placed.x - placed.width / 2, top = placed.y - placed.height / 2;
    const group = element('g', { class: node.length > 1 ? 'node exclusive' : 'node', 'data-node': i });
    group.append(element('rect', { class: 'box', x: left, y: top, width: placed.width, height: placed.height, rx: 6 }));
    let y = top + 4;
    if (node.length > 1) {
      group.append(element('text', { class: 'node-title', x: left + padding, y: y + row * 0.68 }, title));
      y += row;
    }

    for (const item of node) {
      const text = element('text', { class: 'node-name', x: left + padding, y: y + row * 0.68 }, item.name);
      group.append(item.anchor ? element('a', { href: `#${item.anchor}` }, text) : text);
      y += row;
    }

    return group;
  };

  // A parameter under the pointer or with the focus shows its connections.
  const connect = svg => {
    const mark = node => {
      svg.classList.toggle('has-choice', node !== undefined);
      const near = new Set([node]);
      svg.querySelectorAll('.edge').forEach(edge => {
        const isNear = edge.dataset.from === node || edge.dataset.to === node;
        edge.classList.toggle('near', isNear);
        if (isNear) {
          near.add(edge.dataset.from).add(edge.dataset.to);
        }
      });
      svg.querySelectorAll('.node').forEach(box => box.classList.toggle('near', near.has(box.dataset.node)));
    };
    for (const box of svg.querySelectorAll('.node')) {
      const enter = () => mark(box.dataset.node), leave = () => mark(undefined);
      box.addEventListener('pointerenter', enter);
      box.addEventListener('pointerleave', leave);
      box.addEventListener('focusin', enter);
      box.addEventListener('focusout', leave);
    }
  };

  const draw = (part, number) => {
    const graph = layout(part);
    const { width, height } = graph.graph();
    const svg = element('svg', {
      role: 'group', 'aria-label': `Picture of the rules, part ${number + 1} of ${parts.length}`, 'aria-describedby': 'picture-text',
      width: Math.ceil(width), height: Math.ceil(height), viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
    });
    if (number === 0) {
      svg.append(markers());
    }

    // Draws the labels last, so that no line crosses a label.
    const edges = graph.edges().map(edge => [part.edges[Number(edge.name)], graph.edge(edge)]);
    edges.forEach(([edge, placed]) => svg.append(drawLine(part, edge, placed)));
    edges.filter(([, placed]) => placed.lines.length > 0).forEach(([edge, placed]) => svg.append(drawLabel(part, edge, placed)));
    part.nodes.forEach((node, i) => svg.append(drawNode(node, i, graph.node(String(i)))));
    connect(svg);

    // A picture that is slightly too wide is scaled down; a wider picture is scrolled.
    svg.style.minWidth = `${Math.ceil(width * smallest)}px`;
    const frame = document.createElement('div');
    frame.className = 'part';
    frame.append(svg);
    target.append(frame);
    if (frame.scrollWidth > frame.clientWidth) {
      frame.tabIndex = 0;
      frame.setAttribute('role', 'region');
      frame.setAttribute('aria-label', `Picture of the rules, part ${number + 1}, scrollable`);
    }
  };

  parts.forEach(draw);
  for (const svg of document.querySelectorAll('.legend svg')) {
    svg.append(lineOf(svg.parentElement.className, 'M6,6 L38,6'));
  }
})();
