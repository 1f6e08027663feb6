// SPDX-License-Identifier: Apache-2.0
(function () {
    "use strict";
    var closed = [];
    addEventListener("beforeprint", function () {
        closed = Array.prototype.slice.call(document.querySelectorAll("details:not([open]):not(.why):not(.form)"));
        closed.forEach(function (one) { one.open = true; });
    });
    addEventListener("afterprint", function () {
        closed.forEach(function (one) { one.open = false; });
    });
    function show() {
        var target = document.getElementById(location.hash.slice(1));
        for (var at = target; at; at = at.parentElement) {
            if (at.tagName === "DETAILS") { at.open = true; }
        }
        if (target) { target.scrollIntoView(); }
    }
    addEventListener("hashchange", show);
    show();
    var find = document.getElementById("find");
    find.closest("p").hidden = false;
    find.addEventListener("input", function () {
        var wanted = find.value.trim().toLowerCase();
        document.querySelectorAll("details.department").forEach(function (department) {
            var named = department.querySelector("summary").textContent.toLowerCase().indexOf(wanted) >= 0;
            var any = false;
            department.querySelectorAll("details.subject").forEach(function (subject) {
                var fits = named || subject.textContent.toLowerCase().indexOf(wanted) >= 0;
                subject.classList.toggle("gone", !fits);
                any = any || fits;
            });
            department.classList.toggle("gone", !any);
            if (wanted && any) { department.open = true; }
        });
    });
})();
