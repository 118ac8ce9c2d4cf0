"""JUnit XML, whole, and read back."""

from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

from ropa.reporters.junit import report
from tests.registers import SOUND
from tests.reporters.outcomes import HOSTILE, found, hostile, silent


def test_findings(tmp_path: Path) -> None:
    assert (
        report(found(tmp_path))
        == """\
<?xml version='1.0' encoding='us-ascii'?>
<testsuites name="ropa check" tests="7" failures="1" errors="0" skipped="1">
  <testsuite name="activities" tests="3" failures="1" errors="0" skipped="1">
    <testcase classname="privacy/register/activities/newsletter.yaml" name="REC01" \
file="privacy/register/activities/newsletter.yaml">
      <skipped message="accepted by a waiver">privacy/register/activities/newsletter.yaml:1:1: \
error[REC01] names no recipient
help: name one
accepted until 2026-12-31 by DPO: moved</skipped>
    </testcase>
    <testcase classname="privacy/register/activities/newsletter.yaml" name="RET01" \
file="privacy/register/activities/newsletter.yaml">
      <system-out>privacy/register/activities/newsletter.yaml:7:5: warning[RET01] is long</system-out>
    </testcase>
    <testcase classname="privacy/register/activities/newsletter.yaml" name="XYZ01" \
file="privacy/register/activities/newsletter.yaml">
      <failure message="says what `it` should not" type="error">privacy/register/activities/newsletter.yaml:6:12: \
error[XYZ01] says what `it` should not
help: say it otherwise
law: Art. 12(1) GDPR, Art. 5 GDPR</failure>
    </testcase>
  </testsuite>
  <testsuite name="notices" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="privacy/register/notices/privacy.yaml" name="no findings" \
file="privacy/register/notices/privacy.yaml" />
  </testsuite>
  <testsuite name="organisations" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="privacy/register/organisations/example.yaml" name="no findings" \
file="privacy/register/organisations/example.yaml" />
  </testsuite>
  <testsuite name="register" tests="2" failures="0" errors="0" skipped="0">
    <testcase classname="privacy/register/register.yaml" name="XYZ03" file="privacy/register/register.yaml">
      <system-out>privacy/register/register.yaml:1:1: info[XYZ03] could be shorter</system-out>
    </testcase>
    <testcase classname="privacy/register/waivers.yaml" name="no findings" file="privacy/register/waivers.yaml" />
  </testsuite>
</testsuites>
"""
    )


def kinds(told: str) -> dict[str, list[str]]:
    """Case -> what it holds."""
    root = ET.fromstring(told)  # noqa: S314  our own report
    return {
        f"{case.get('classname')} {case.get('name')}": [part.tag for part in case] for case in root.iter("testcase")
    }


def test_strict_makes_warnings_fail(tmp_path: Path) -> None:
    outcome = found(tmp_path)
    case = "privacy/register/activities/newsletter.yaml RET01"
    assert kinds(report(outcome))[case] == ["system-out"]
    assert kinds(report(outcome.but(strict=True)))[case] == ["failure"]


def test_a_sound_register_passes(tmp_path: Path) -> None:
    assert kinds(report(silent(tmp_path))) == {
        "register/activities/newsletter.yaml no findings": [],
        "register/notices/privacy.yaml no findings": [],
        "register/organisations/example.yaml no findings": [],
        "register/register.yaml no findings": [],
    }


def test_hostile_words_are_text(tmp_path: Path) -> None:
    root = ET.fromstring(report(hostile(tmp_path).but(strict=True)))  # noqa: S314  our own report
    allowed = {"testsuites", "testsuite", "testcase", "failure", "system-out", "skipped"}
    assert {element.tag for element in root.iter()} <= allowed
    count = Counter(element.tag for element in root.iter())
    assert count["testcase"] == 2 * len(HOSTILE) + len(SOUND)
    assert (root.get("tests"), root.get("skipped")) == (str(count["testcase"]), str(2 * len(HOSTILE)))
    told = "".join(root.itertext())
    assert "<!-- ]]> &amp; &#64;x -->" in told
    assert "é ü ß 漢字 😀 العربية" in told
    assert "<U+0000><U+0008><U+007F><U+0085><U+2028><U+2029><U+FEFF><U+FFFE><U+D800>" in told
