// A consumer of the declarations: compiled with `tsc --strict`, and run over the examples.
import { readFileSync } from "node:fs";
import type { ArticleFacts, Fact, InvestmentPledge, LanguageMap, PledgeStatus, ReportedAmount } from "../../docs/schema/dealnews-1.0.js";

function nameOf(names: LanguageMap | undefined, id: string): string {
  return names?.["en"] ?? Object.values(names ?? {})[0] ?? id;
}

function spoken(amount: ReportedAmount | undefined): string {
  if (amount === undefined) return "an undisclosed amount";
  return amount.exact ?? `${amount.minimum ?? amount.exclusiveMinimum ?? "…"} to ${amount.maximum ?? amount.exclusiveMaximum ?? "…"}`;
}

// Each case has the members of its own kind, the last those of every fact.
function sayWhat(fact: Fact): string {
  switch (fact.kind) {
    case "meeting":
      return `${fact.participants.length} meet${fact.place === undefined ? "" : ` at ${nameOf(fact.place.names, "a place")}`}`;
    case "investmentPledge":
      return `${fact.investors.join(", ")}: ${spoken(fact.amount)}, ${fact.status}`;
    case "valuation":
      return `${fact.company} is worth ${spoken(fact.amount)}`;
    case "productCapability":
      return `${fact.company} makes ${fact.product}: ${fact.specifications?.map((specification) => specification.value).join(", ") ?? ""}`;
    case "fundingRound":
      return `${fact.company} raises ${spoken(fact.amount)} from ${fact.investors?.map((investor) => investor.entity).join(", ") ?? "someone"}`;
    case "acquisition":
      return `${fact.acquirers?.join(", ") ?? "someone"} buys ${fact.target ?? "assets"}`;
    case "partnership":
      return `${fact.partners.join(" and ")}: ${fact.partnershipKind ?? "partners"}`;
    case "stake":
      return `${fact.holder} holds ${fact.share?.exact ?? "some"} % of ${fact.company}`;
    case "unitPrice":
      return `${fact.item}: ${spoken(fact.price)} for ${fact.per.value} ${fact.per.unit}`;
    case "marketForecast":
      return `${fact.market}: ${fact.points.map((point) => `${point.date} ${spoken(point.amount)}`).join("; ")}`;
    case "statement":
      return `${fact.speaker}: ${fact.text}`;
    default:
      return sayOther(fact);
  }
}

function sayOther(fact: Fact): string {
  return `${fact.kind}: ${Object.keys(fact).join(", ")}`;
}

// Known terms are proposed, others allowed; what is required is missed by the compiler.
const leaked: PledgeStatus = "leaked";
export const pledge: InvestmentPledge = { kind: "investmentPledge", investors: ["one"], investee: "two", status: leaked };
// @ts-expect-error: a pledge has a status.
export const incomplete: InvestmentPledge = { kind: "investmentPledge", investors: ["one"] };
// @ts-expect-error: investors are a list.
export const misshapen: InvestmentPledge = { kind: "investmentPledge", investors: "one", status: "planned" };

let facts = 0;
for (const path of process.argv.slice(2)) {
  const document = JSON.parse(readFileSync(path, "utf8")) as ArticleFacts;
  for (const fact of document.facts ?? []) {
    if (sayWhat(fact).includes("undefined")) throw new Error(`${path}: ${sayWhat(fact)}`);
    facts++;
  }
}
console.log(`${facts} facts read through the declarations`);
