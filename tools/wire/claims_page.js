(function () {
  "use strict";
  var root = document.documentElement, words = document.getElementById("words").dataset, added = [];
  root.classList.add("js");
  function all(selector, from) { return Array.prototype.slice.call((from || document).querySelectorAll(selector)); }
  function ids(link) { return link.dataset.c.split(" "); }
  function light(id, on) {
    var claim = document.getElementById(id);
    if (claim) claim.classList.toggle("on", on);
    all("a.c").forEach(function (link) { if (ids(link).indexOf(id) >= 0) link.classList.toggle("on", on); });
  }
  function joins(element, list) {
    [["mouseenter", true], ["mouseleave", false], ["focusin", true], ["focusout", false]].forEach(function (pair) {
      element.addEventListener(pair[0], function () { list.forEach(function (id) { light(id, pair[1]); }); });
    });
  }
  function pressed(button) { return button.getAttribute("aria-pressed") === "true"; }
  function corrections(row) {
    var list = all("ol.claims > li", row).filter(function (li) { return li.dataset.action; }).map(function (li) {
      return entry(li.dataset.action, li.dataset.kind, li.dataset.stance, JSON.parse(li.dataset.value), li.querySelector(".act input").value);
    });
    return list.concat(added.filter(function (item) { return item.row === row; }).map(function (item) { return item.entry; }));
  }
  function entry(action, kind, stance, value, reason) {
    var result = { action: action, kind: kind };
    if (stance) result.stance = stance;
    result.value = value;
    if (reason.trim()) result.reason = reason.trim();
    return result;
  }
  function count() {
    var n = all("ol.claims > li").filter(function (li) { return li.dataset.action; }).length + added.length;
    document.getElementById("count").textContent = n === 0 ? words.none : n === 1 ? words.one : words.many.replace("{0}", n);
    document.getElementById("save").disabled = n === 0;
  }
  function judge(li, button) {
    var off = pressed(button);
    all(".act button", li).forEach(function (other) { other.setAttribute("aria-pressed", String(other === button && !off)); });
    if (off) delete li.dataset.action; else li.dataset.action = button.dataset.action;
    li.classList.toggle("yes", li.dataset.action === "confirmed");
    li.classList.toggle("no", li.dataset.action === "denied");
    li.querySelector(".act label").hidden = off;
    count();
  }
  function add(row, form) {
    var kind = form.elements.kind, label = form.elements.label, reason = form.elements.reason, list = row.querySelector(".added");
    if (!label.value.trim()) { label.focus(); return; }
    var item = { row: row, entry: entry("added", kind.value, "", { label: label.value.trim() }, reason.value) };
    var li = document.createElement("li"), button = document.createElement("button");
    li.textContent = kind.options[kind.selectedIndex].text + ": " + label.value.trim() + " ";
    button.type = "button";
    button.textContent = words.away;
    button.setAttribute("aria-label", words.away + ": " + label.value.trim());
    button.addEventListener("click", function () { added.splice(added.indexOf(item), 1); li.remove(); count(); label.focus(); });
    li.appendChild(button);
    list.appendChild(li);
    added.push(item);
    label.value = reason.value = "";
    label.focus();
    count();
  }
  function today() {
    var now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  }
  function save() {
    var by = document.getElementById("by").value, date = today();
    var rows = all("section.row").map(function (row) {
      return { id: row.dataset.id, corrections: corrections(row).map(function (item) {
        if (by) item.by = by;
        item.date = date;
        return item;
      }) };
    }).filter(function (row) { return row.corrections.length > 0; });
    var text = JSON.stringify({ format: "overstap_corrections", version: 1, rows: rows }, null, 1) + "\n";
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = words.file;
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
    document.getElementById("count").textContent = words.saved;
  }
  all("a.c").forEach(function (link) { joins(link, ids(link)); });
  all("ol.claims > li").forEach(function (li) {
    joins(li, [li.id]);
    all(".act button", li).forEach(function (button) { button.addEventListener("click", function () { judge(li, button); }); });
  });
  all("form.missing").forEach(function (form) {
    form.addEventListener("submit", function (event) { event.preventDefault(); add(form.closest("section.row"), form); });
  });
  document.getElementById("save").addEventListener("click", save);
  count();
})();
