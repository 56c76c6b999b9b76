"""The story of the sandbox, told by a generated client: a child is registered and planned for, its family permits, and changes its mind."""
import datetime
import os
import subprocess

import careplan_exchange as cpx
from careplan_exchange.apis import AccessApi, ChildrenApi, ConsentsApi, PlansApi
from careplan_exchange.models import Contribution, Form, NewChild, NewChildName, NewConsent, NewNeed, PermitFlag, Recipient, Revocation, Signer


def of(client):
    configuration = cpx.Configuration(host=os.environ["CPX_URL"])
    configuration.ssl_ca_cert = os.environ["CPX_CA"]
    configuration.access_token = subprocess.run([os.environ["CPX_BIN"], "token", client], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    return cpx.ApiClient(configuration)


def refused(status, call, *arguments):
    try:
        call(*arguments)
    except cpx.ApiException as error:
        assert error.status == status, error.status
    else:
        raise AssertionError(f"not refused with {status}")


primary, agency, housing = of("primary-care"), of("early-intervention"), of("housing")
today, year = datetime.date.today(), datetime.timedelta(days=365)
me = AccessApi(agency).read_me()
child = ChildrenApi(primary).create_child(NewChild(NewChildName("Generated", given=["Client"]), datetime.date(2024, 5, 6)))
need = NewNeed("transportation_insecurity", "No car", ["food_and_basic_needs"])
PlansApi(primary).replace_care_plan(child.id, Contribution(needs=[need]))
refused(404, PlansApi(agency).read_care_plan, child.id)

permit = PermitFlag(to=Recipient(organization=me.organization.id), categories=["food_and_basic_needs"], purposes=["care_coordination"], starts_on=today,
                    ends_on=today + year)
form = Form(sha256="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", kept_at="pc/1")
consent = ConsentsApi(primary).record_consent(child.id, NewConsent(Signer("Ana Generated", "parent"), today, "paper_signature", [permit], form=form))
plan = PlansApi(agency).read_care_plan(child.id)
assert [one.text for one in plan.needs] == ["No car"], plan.needs
refused(404, PlansApi(housing).read_care_plan, child.id)

ConsentsApi(primary).revoke_consent(consent.id, revocation=Revocation(reason="the family changed its mind"))
refused(404, PlansApi(agency).read_care_plan, child.id)
print("the story ends as it should")
