// The story of the sandbox, told by a generated client: the inbox, the plan, the closed loop, and a family that changes its mind.
import assert from "node:assert/strict";
import {execFileSync} from "node:child_process";
import createClient from "openapi-fetch";
import type {paths} from "./schema.js";

const setting = (name: string): string => process.env[name] ?? assert.fail(`${name} isn't set`);
const child = setting("CPX_CHILD"), referral = setting("CPX_REFERRAL"), consent = setting("CPX_CONSENT");

function of(client: string) {
  const token = execFileSync(setting("CPX_BIN"), ["token", client], {encoding: "utf8"}).trim();
  return createClient<paths>({baseUrl: setting("CPX_URL"), headers: {Authorization: `Bearer ${token}`}});
}

const agency = of("early-intervention"), primary = of("primary-care"), hub = of("care-hub"), housing = of("housing");

const inbox = await agency.GET("/v1/referrals", {params: {query: {role: "recipient"}}});
assert.ok(inbox.data?.items.some(one => one.id === referral), "the referral is in the inbox");

const plan = await agency.GET("/v1/children/{child}/care-plan", {params: {path: {child}}});
assert.ok(plan.data && typeof plan.data !== "string" && plan.data.needs.length > 0, "the plan has needs");

const hidden = await housing.GET("/v1/children/{child}/care-plan", {params: {path: {child}}});
assert.equal(hidden.response.status, 404);
assert.equal(hidden.error?.status, 404);

const step = async (body: paths["/v1/referrals/{referral}/status"]["post"]["requestBody"]["content"]["application/json"]) => {
  const answer = await agency.POST("/v1/referrals/{referral}/status", {params: {path: {referral}}, body});
  assert.equal(answer.response.status, 200, JSON.stringify(answer.error));
};
await step({status: "accepted"});
await step({status: "completed", outcome: "enrolled"});

const closed = await primary.GET("/v1/referrals/{referral}", {params: {path: {referral}}});
assert.equal(closed.data?.status, "completed");

const revoked = await hub.POST("/v1/consents/{consent}/revoke", {params: {path: {consent}}, body: {reason: "the family changed its mind"}});
assert.equal(revoked.response.status, 200);
const after = await agency.GET("/v1/children/{child}/care-plan", {params: {path: {child}}});
assert.equal(after.response.status, 404);
console.log("the story ends as it should");
