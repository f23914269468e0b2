"""Voices of the listener's device, in Chromium with voices we say it has."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Reader
from tests.browser.player import AUDIO, LIT, LIT_SENTENCE, TWO, open_article, wait_until
from tests.web.sample import keep

pytestmark = pytest.mark.browser

# The one fake, at the true edge: Chromium has no voices here, and makes no sound of them.
STUB = """
const voice = (name, lang) => ({ name, lang, voiceURI: name, localService: true, default: false });
window.told = [];
window.boundaries = %s;
window.stay = %s;
const stub = new EventTarget();
stub.getVoices = () => [%s].map(([name, lang]) => voice(name, lang));
stub.cancel = () => { clearTimeout(stub.timer); window.cancelled = true; };
stub.speak = (told) => {
  window.told.push([told.text, told.voice.name, told.rate]);
  told.onstart?.(new Event("start"));
  const words = [...told.text.matchAll(/\\S+/g)];
  const next = () => {
    const word = words.shift();
    if (!word) return window.stay || told.onend?.(new Event("end"));
    if (window.boundaries) told.onboundary?.({ name: "word", charIndex: word.index });
    stub.timer = setTimeout(next, 60);
  };
  next();
};
Object.defineProperty(window, "speechSynthesis", { value: stub });
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""
DEVICE = [
    ("Karen", "en-AU"),
    ("Microsoft Natasha Online (Natural) - English (Australia)", "en-AU"),
    ("Albert", "en-US"),
    ("Samantha", "en_US"),
    ("Ava (Premium)", "en-US"),
    ("Lee (Enhanced)", "en-AU"),
    ("Lee", "en-AU"),
    ("Anna", "de-DE"),
    ("Google UK English Male", "en-GB"),
]


def opened(
    page: Page,
    reader: Reader,
    name: str,
    voices: list[tuple[str, str]] = DEVICE,
    *,
    boundaries: bool = True,
    stay: bool = False,
) -> None:
    listed = ",".join(f"[{name!r}, {tag!r}]" for name, tag in voices)
    page.add_init_script(STUB % (str(boundaries).lower(), str(stay).lower(), listed))
    open_article(page, reader, keep(reader.room, name, TWO))


def choose(page: Page, label: str) -> None:
    page.evaluate(
        """(label) => {
            const options = [...document.querySelectorAll("optgroup.device option")];
            options.find((one) => one.textContent.startsWith(label)).selected = true;
        }""",
        label,
    )
    page.click("form:has(#voice) button:has-text('Use')")


def test_each_label_finds_the_best_voice_of_its_accent_and_gender(
    page: Page, reader: Reader
) -> None:
    opened(page, reader, "device-menu")
    assert page.locator("optgroup.device option").all_text_contents() == [
        "UK English Male · Google UK English Male, on this device",
        "US English Female · Ava (Premium), on this device",
        "Australian Female · Microsoft Natasha Online (Natural) - English (Australia), "
        "on this device",
        "Australian Male · Lee (Enhanced), on this device",
    ]
    assert page.get_attribute("optgroup.device", "label") == "On this device"


def test_without_a_known_voice_the_menu_is_as_it_was(page: Page, reader: Reader) -> None:
    opened(page, reader, "device-none", [("Albert", "en-US"), ("Karen", "en-IE")])
    assert page.locator("#voice option").count() > 100
    assert page.locator("optgroup.device").count() == 0


def test_karen_reads_where_there_is_no_natasha_and_words_are_lit_by_her_events(
    page: Page, reader: Reader
) -> None:
    opened(page, reader, "device-karen", [("Karen", "en-AU")])
    page.evaluate(
        """() => {
            window.lit = [];
            const set = CSS.highlights.set.bind(CSS.highlights);
            CSS.highlights.set = (name, range) => {
                if (name === "readout-word") lit.push([...range].map(String).join(""));
                return set(name, range);
            };
        }"""
    )
    choose(page, "Australian Female")
    expect(page.locator(".device-play")).to_have_text("Play with Karen, on this device")
    told = page.evaluate("told")
    assert [text.strip() for text, _, _ in told] == [
        "Two sections",
        "The first part is short.",
        "The other part",
        "This is the end of it all.",
    ]
    assert {(name, rate) for _, name, rate in told} == {("Karen", 1)}
    assert page.evaluate("lit") == " ".join(text for text, _, _ in told).split()
    assert page.evaluate(LIT) == ""


def test_without_events_words_are_lit_by_the_clock(page: Page, reader: Reader) -> None:
    opened(page, reader, "device-silent", boundaries=False, stay=True)
    choose(page, "Australian Female")
    page.wait_for_function(f"() => {LIT} === 'Two'")
    page.wait_for_function(f"() => {LIT} === 'sections'")
    assert page.evaluate(LIT_SENTENCE) == "Two sections"


def test_the_device_and_the_player_never_speak_at_once(page: Page, reader: Reader) -> None:
    opened(page, reader, "device-turns", stay=True)
    page.click(".rp-play")
    wait_until(page, "!audio.paused")
    choose(page, "Australian Female")
    wait_until(page, "audio.paused")
    expect(page.locator(".device-play")).to_contain_text("Stop")
    page.click(".rp-play")
    wait_until(page, "!audio.paused")
    wait_until(page, "window.cancelled")
    expect(page.locator(".device-play")).to_contain_text("Play with")
    assert not page.evaluate(f"{AUDIO}.paused")


def test_a_voice_of_the_server_is_chosen_as_before(page: Page, reader: Reader) -> None:
    opened(page, reader, "device-back")
    page.select_option("#voice", "australian-male")
    page.click("form:has(#voice) button:has-text('Use')")
    page.wait_for_url("**voice=australian-male")


def test_the_menu_of_the_next_article_in_the_queue_has_them_too(page: Page, reader: Reader) -> None:
    listener = reader.room.store.listener
    following = keep(reader.room, "device-next-2", TWO)
    listener.enqueue(following)
    opened(page, reader, "device-next-1")
    page.click(".rp-play")
    wait_until(page, "!audio.paused")
    page.evaluate("document.querySelector('readout-player').openNext()")
    page.wait_for_url(f"**/article/{following}**")
    expect(page.locator("optgroup.device")).to_have_count(1)
    choose(page, "Australian Female")
    expect(page.locator(".device-play")).to_contain_text("Natasha")
