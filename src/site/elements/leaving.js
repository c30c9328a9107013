/*
 * すぐに閉じる: blanks the page at once and goes on to the weather, and keeps what was seen before from coming
 * back with 「戻る」. Every page runs it before it paints, for any of them may have held words in a box.
 *
 * A plain file, not a module: modules run after the page is parsed, when it may have been seen already, and a
 * press on the button must never find it not yet loaded.
 *
 * sessionStorage holds one number, how often this tab was left in a hurry; each entry of the tab's history
 * carries the number it was opened under. What is reached by Back, Forward or reload and was opened before the last
 * leaving stays closed; a new visit is a new page.
 */
(function () {
  'use strict';
  var ELSEWHERE = 'https://www.jma.go.jp/bosai/forecast/';
  var KEY = 'left';
  var SHIFTS = 3;
  var WITHIN_MS = 1500;
  var isLeaving = false;

  var store;
  try {
    sessionStorage.getItem(KEY);
    store = sessionStorage;
  } catch (e) {
    // The note beside the button says that this browser keeps nothing.
  }

  function timesLeft() {
    return Number(store && store.getItem(KEY)) || 0;
  }

  function blank() {
    document.documentElement.hidden = true;
    document.title = '天気';
  }

  function goElsewhere() {
    isLeaving = true;
    blank();
    try {
      if (window.top !== window) window.top.location.replace(ELSEWHERE);
    } catch (e) {
      // The frame around us forbids it: our own part goes.
    }
    window.location.replace(ELSEWHERE);
  }

  function emptyBoxes() {
    Array.prototype.forEach.call(document.querySelectorAll('input, textarea'), function (box) {
      if (box.type === 'checkbox' || box.type === 'radio') box.checked = false;
      else box.value = '';
    });
  }

  function leave() {
    blank();
    emptyBoxes();
    var times = timesLeft() + 1;
    try {
      store.clear();
      store.setItem(KEY, String(times));
    } catch (e) {
      // Nothing is kept, and nothing can be.
    }
    goElsewhere();
  }

  function isNewVisit() {
    var entry = performance.getEntriesByType && performance.getEntriesByType('navigation')[0];
    var type = entry
      ? entry.type
      : ['navigate', 'reload', 'back_forward'][performance.navigation.type];
    return type === 'navigate' || type === 'prerender';
  }

  function stampOf(state) {
    return Number(state && state[KEY]) || 0;
  }

  var own = isNewVisit() ? timesLeft() : stampOf(history.state);

  // The pages' own scripts make entries and change their states: each is marked again before it is gone.
  function stamp() {
    if (isLeaving || own === 0 || stampOf(history.state) === own) return;
    try {
      history.replaceState(Object.assign({}, history.state, { left: own }), '');
    } catch (e) {
      // Safari takes a hundred changes in half a minute; an unmarked entry stays closed, which is the safe way.
    }
  }

  window.addEventListener('pageshow', function (event) {
    if (event.persisted && own < timesLeft()) goElsewhere();
  });
  if (own < timesLeft()) {
    goElsewhere();
    return;
  }
  var movedTo = document.currentScript.getAttribute('data-moved-to');
  if (movedTo) {
    // The old address must not stay in the history.
    window.location.replace(movedTo);
    return;
  }

  stamp();
  // pagehide comes too late for a mark in Chromium, beforeunload never comes in Safari on a phone.
  ['popstate', 'hashchange', 'beforeunload', 'pagehide'].forEach(function (sign) {
    window.addEventListener(sign, stamp);
  });
  // Whatever a page asks before it closes, it does not ask now. First of all listeners, so that it can stop the others.
  window.addEventListener(
    'beforeunload',
    function (event) {
      if (isLeaving) event.stopImmediatePropagation();
    },
    true,
  );

  document.addEventListener(
    'click',
    function (event) {
      if (!(event.target instanceof Element) || !event.target.closest('[data-quick-exit]')) return;
      event.preventDefault();
      leave();
    },
    true,
  );

  // Shift three times, where the button is shown. Not Escape: screen readers and browsers use it.
  var presses = [];
  window.addEventListener(
    'keydown',
    function (event) {
      if (event.repeat) return;
      if (event.key !== 'Shift') {
        presses = [];
        return;
      }
      presses = presses
        .filter(function (time) {
          return event.timeStamp - time < WITHIN_MS;
        })
        .concat(event.timeStamp);
      var button = document.querySelector('[data-quick-exit]');
      if (presses.length >= SHIFTS && button && !button.closest('[hidden]')) leave();
    },
    true,
  );

  document.addEventListener('DOMContentLoaded', function () {
    var weak = document.querySelector('[data-exit-weak]');
    if (!store && weak) weak.hidden = false;
  });
})();
