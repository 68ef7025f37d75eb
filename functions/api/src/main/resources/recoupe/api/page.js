'use strict';

// Everything that articles say reaches the page as text, never as markup.

const ACTIONS = {
  launch: 'launched', intercept: 'intercepted', suppress: 'lost to jamming', hit: 'hit', kill: 'killed', injure: 'injured', missing: 'missing',
  detain: 'detained', release: 'released', evacuate: 'evacuated', rescue: 'rescued', damage: 'damaged', capture: 'captured',
  attend: 'attending', deploy: 'deployed', spend: 'money', measure: 'measured', other: 'other',
};
const RELATIONS = {
  part_whole: 'part of a whole', arithmetic: 'wrong sum', update: 'running count', misreport: 'probable slip', agree: 'agree', compatible: 'fit',
  conflict: 'conflict', denied: 'denied',
};
const DAYS = [['from', 'Published from', 'date'], ['to', 'to', 'date']];
const VIEWS = {
  discrepancies: {
    filters: [['alert', 'Show', { 'high,medium': 'what calls for a look', 'high,medium,info': 'running counts too', '': 'everything' }],
      ['action', 'What happened', { '': 'anything', ...ACTIONS }], ['counted', 'Counted thing', 'text'], ...DAYS],
    show: finding, empty: 'No two claims here disagree.',
  },
  claims: {
    filters: [['speaker', 'Speaker', 'text'], ['outlet', 'Outlet', 'text'], ['action', 'What happened', { '': 'anything', ...ACTIONS }],
      ['counted', 'Counted thing', 'text'], ...DAYS],
    show: claim, empty: 'No claims. Upload an article to the bucket.',
  },
  articles: { filters: [], show: article, empty: 'No articles yet. Upload one to the bucket.' },
  article: { filters: [], show: claim, empty: 'This article makes no claims.' },
};

const part = (id) => document.getElementById(id);
let asked = 0;

function element(name, look, ...content) {
  const made = document.createElement(name);
  if (look) made.className = look;
  made.append(...content.filter((piece) => piece !== null && piece !== undefined && piece !== ''));
  return made;
}

function link(text, href) {
  const made = element('a', '', text);
  made.href = href;
  return made;
}

/** A link to where an article was published, if that is an address a browser may follow. */
function source(of) {
  const name = [of.outlet, of.title].filter(Boolean).join(': ') || of.key || of.id;
  return /^https?:\/\//i.test(of.url || '') ? link(name, of.url) : name;
}

/** The number with its bound; its unit where the words for what is counted do not have it. */
function value(quantity, thing) {
  if (!quantity) return '';
  const bounds = { approx: 'about ', at_least: 'at least ', at_most: 'at most ', more_than: 'more than ', less_than: 'less than ' };
  const { min, max, unit } = quantity;
  const number = min === null && max === null ? quantity.text
    : min === max ? show(min) : max === null ? `${show(min)} or more` : `${min === null ? '…' : show(min)} to ${show(max)}`;
  return (bounds[quantity.modifier] || '') + number + (unit && (unit === '%' || !thing) ? ` ${unit}` : '');
}

function show(number) {
  return number.toLocaleString('en');
}

/** The words of the article, with the number marked where it stands in them. */
function quotation(it) {
  const { text, start, end } = it.evidence;
  const number = it.quantity;
  if (!number || number.start < start || number.end > end) return element('blockquote', '', text);
  return element('blockquote', '', text.slice(0, number.start - start), element('mark', '', text.slice(number.start - start, number.end - start)),
    text.slice(number.end - start));
}

function claim(it) {
  const { speaker, via, polarity, hedged } = it.attribution;
  const thing = it.counted && it.counted.text;
  const says = speaker ? speaker.name || speaker.text : 'In the article’s own voice';
  const how = [polarity === 'asserted' ? '' : polarity, hedged ? 'as hearsay' : '', via.length ? `via ${via.join(', ')}` : '']
    .filter(Boolean).join(', ');
  const where = [it.place && it.place.text, it.time && it.time.from && (it.time.from === it.time.to ? it.time.from : `${it.time.from} to ${it.time.to || '…'}`)]
    .filter(Boolean).join(' · ');
  return element('section', 'claim',
    it.quantity ? element('p', 'number', [value(it.quantity, thing), thing].filter(Boolean).join(' '), ' ', element('span', 'soft', ACTIONS[it.action])) : '',
    element('p', '', element('strong', '', says), how ? ` (${how})` : ''),
    quotation(it),
    element('p', 'soft', where),
    element('p', 'soft', source(it.article), it.article.published ? `, ${it.article.published.slice(0, 10)} · ` : ' · ',
      link('its claims', `#article/${it.article.id}`), ' · ', link('where it disagrees', `#discrepancies/${it.article.id}`)));
}

/** One side of a finding: the claim that speaks for it, and how many more say the same. */
function side(it, all) {
  const more = all.length - 1;
  return element('div', '', claim(it), more ? element('p', 'soft', `and ${more} more claim${more === 1 ? '' : 's'}`) : '');
}

function finding(it) {
  return element('div', '',
    element('p', 'soft', it.story.title),
    element('p', '', element('span', `tag ${it.alert}`, RELATIONS[it.relation]),
      it.alert === 'none' ? '' : element('span', `soft ${it.alert}`, `${it.alert} alert`)),
    element('p', '', it.why),
    element('div', 'sides', side(it.a, it.claimsOfA), side(it.b, it.claimsOfB)));
}

function article(it) {
  const told = { ingested: `${it.claims} claim${it.claims === 1 ? '' : 's'}`, rejected: 'rejected', unsupported_language: 'language not supported' };
  return element('div', '',
    element('p', 'number', link(it.title || it.key, `#article/${it.articleId}`)),
    element('p', it.state === 'ingested' ? '' : 'medium', told[it.state], it.reason ? `: ${it.reason}` : ''),
    element('p', 'soft', [it.outlet, it.published && it.published.slice(0, 10) + (it.publishedFrom === 'upload' ? ' (upload)' : ''), it.language, it.key]
      .filter(Boolean).join(' · '), it.url ? ' · ' : '', it.url ? source({ url: it.url, title: 'source' }) : ''));
}

function field([name, label, kind]) {
  const made = document.createElement(typeof kind === 'object' ? 'select' : 'input');
  made.name = name;
  if (typeof kind === 'object') {
    made.append(...Object.entries(kind).map(([key, text]) => new Option(text, key)));
    made.value = Object.keys(kind)[0];
  } else {
    made.type = kind;
  }
  return element('label', '', label, made);
}

function open() {
  const [name, id] = location.hash.slice(1).split('/');
  const view = VIEWS[name] ? name : 'discrepancies';
  document.querySelectorAll('nav a').forEach((a) => {
    if (a.hash === `#${view}`) a.setAttribute('aria-current', 'page');
    else a.removeAttribute('aria-current');
  });
  part('filters').replaceChildren(...VIEWS[view].filters.map(field), element('button', '', 'Show'));
  part('filters').hidden = VIEWS[view].filters.length === 0;
  const fixed = view === 'discrepancies' && id ? { article: id } : {};
  const address = view === 'article' ? `articles/${encodeURIComponent(id || '')}` : view;
  part('filters').onsubmit = (event) => {
    event.preventDefault();
    start(view, address, fixed);
  };
  start(view, address, fixed);
}

function start(view, address, fixed) {
  part('list').replaceChildren();
  const query = new URLSearchParams([...new FormData(part('filters')), ...Object.entries(fixed)].filter(([, given]) => given));
  load(VIEWS[view], address, query, ++asked);
}

async function load(view, address, query, turn) {
  part('more').hidden = true;
  part('state').textContent = 'Loading…';
  try {
    const answer = await fetch(`${address}?${query}`, { headers: { accept: 'application/json' } });
    const body = await answer.json();
    if (turn !== asked) return;
    if (!answer.ok) throw new Error(body.detail || body.message);
    if (body.articleId && !query.has('cursor')) part('list').append(element('article', 'card', article(body)));
    part('list').append(...body.items.map((item) => element('article', 'card', view.show(item))));
    query.set('cursor', body.next || '');
    part('more').hidden = !body.next;
    part('more').onclick = () => load(view, address, query, turn);
    const cards = part('list').childElementCount - (body.articleId ? 1 : 0);
    part('state').textContent = cards ? '' : body.next ? 'Nothing so far; there is more to look through.' : view.empty;
  } catch (fault) {
    if (turn === asked) part('state').textContent = `That did not work: ${fault.message}`;
  }
}

window.addEventListener('hashchange', open);
open();
