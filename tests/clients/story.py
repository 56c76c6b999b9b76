"""The story of the sandbox, told by a generated client: it registers a child, plans for it, refers it, and reads what others may see."""
import os
import subprocess

import careplan_exchange as cpx


def of(client):
    configuration = cpx.Configuration(host=os.environ["CPX_URL"])
    configuration.ssl_ca_cert = os.environ["CPX_CA"]
    configuration.access_token = subprocess.run([os.environ["CPX_BIN"], "token", client], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    return cpx.ApiClient(configuration)


def refused(status, call, *arguments, **more):
    try:
        call(*arguments, **more)
    except cpx.ApiException as error:
        assert error.status == status, error.status
    else:
        raise AssertionError(f"not refused with {status}")


primary, hub, agency, housing = of("primary-care"), of("care-hub"), of("early-intervention"), of("housing")
me = cpx.AccessApi(agency).read_me()
child = cpx.ChildrenApi(primary).create_child(cpx.NewChild(name={"family": "Generated", "given": ["Client"]}, birth_date="2024-05-06"))
cpx.PlansApi(primary).replace_care_plan(child.id, cpx.Contribution(needs=[cpx.NewNeed(domain="transportation_insecurity", text="No car", categories=["food_and_basic_needs"])]))
refused(404, cpx.PlansApi(agency).read_care_plan, child.id)
consent = cpx.ConsentsApi(primary).record_consent(child.id, cpx.NewConsent(
    signed_by={"name": "Ana Generated", "role": "parent"}, signed_on="2026-11-20", method="paper_signature",
    form={"sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "kept_at": "pc/1"},
    flags=[{"decision": "permit", "to": {"organization": me.organization.id}, "categories": ["food_and_basic_needs"], "purposes": ["care_coordination"],
            "starts_on": "2026-11-20", "ends_on": "2036-11-20"}]))
plan = cpx.PlansApi(agency).read_care_plan(child.id)
assert [need.text for need in plan.needs] == ["No car"], plan.needs
refused(404, cpx.PlansApi(housing).read_care_plan, child.id)
cpx.ConsentsApi(primary).revoke_consent(consent.id, cpx.Revocation(reason="the family changed its mind"))
refused(404, cpx.PlansApi(agency).read_care_plan, child.id)
print("the story ends as it should")
