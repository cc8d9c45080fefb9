/**
 * Declarations of the deal-news format, version 1.0. Absent values and
 * optional empty lists are left out. The format is open: objects can have members, vocabularies terms and
 * documents kinds of facts that are not declared here.
 */

/** An amount of money: a currency code (ISO 4217), a space and a plain decimal number: "USD 15000000000". */
export type Money = string;

/** A point in time with its offset from UTC (RFC 3339): "2025-02-04T18:00:00+09:00". */
export type Instant = string;

/** A text in several languages: language tag (BCP 47) to text. */
export type LanguageMap = Record<LanguageTag, string>;

/** Any other text: differs from all declared kinds, so that the compiler can narrow a fact by its `kind`. */
export declare const enum UnknownKind {
  Any = "",
}

/** A fact of a kind that is not declared here. */
export interface UnknownFact extends FactMembers {
  kind: UnknownKind;
  [member: string]: unknown;
}

/** The stage of an acquisition. */
export type AcquisitionStatus =
  /** Reported only by people who are not involved. */
  | "rumoured"
  /** Offered. */
  | "proposed"
  /** Under negotiation. */
  | "negotiating"
  /** Signed, not yet closed. */
  | "agreed"
  /** Closed. */
  | "completed"
  /** Abandoned. */
  | "terminated"
  /** Denied by a party. */
  | "denied"
  | (string & {});

/** The kind of source to which an article attributes a fact. */
export type AttributionKind =
  /** A person whose name the article gives. */
  | "namedPerson"
  /** An organization that the article names. */
  | "namedOrganization"
  /** Another newspaper, agency or broadcaster. */
  | "namedMedia"
  /** A filing, a contract or a press release. */
  | "officialDocument"
  /** A source that the article does not name. */
  | "anonymous"
  /** A conclusion of the author. */
  | "authorInference"
  /** No source: the article reports the fact on its own authority. */
  | "unattributed"
  | (string & {});

/** The stage that a company has reached with a product. */
export type CapabilityStage =
  /** In research. */
  | "research"
  /** Planned. */
  | "planned"
  /** In development. */
  | "inDevelopment"
  /** The technology exists; the article does not say that the product does. */
  | "technologySecured"
  /** A first sample exists. */
  | "prototype"
  /** Samples are sent to customers. */
  | "sampling"
  /** A customer tests the product. */
  | "customerQualification"
  /** Made in small numbers. */
  | "pilotProduction"
  /** Made in large numbers. */
  | "massProduction"
  /** On sale. */
  | "available"
  /** No longer made. */
  | "discontinued"
  /** The article does not say. */
  | "unspecified"
  | (string & {});

/** The certainty with which an article reports a fact. */
export type Certainty =
  /** Reported as a fact. */
  | "certain"
  /** Expected or likely. */
  | "probable"
  /** Possible, not more. */
  | "possible"
  /** The article does not say; the meaning of an absent value. */
  | "unspecified"
  | (string & {});

/** The kind of an organization. */
export type CompanyKind =
  /** A company, listed or private. */
  | "company"
  /** A company founded jointly by others. */
  | "jointVenture"
  /** An investment fund. */
  | "fund"
  /** A state or its government. */
  | "government"
  /** A public authority or a body that a state controls. */
  | "stateBody"
  /** Another kind of organization. */
  | "other"
  | (string & {});

/** A country code of two capital letters (ISO 3166-1 alpha-2). */
export type CountryCode = string;

/** The id of a company, person or project within one document (softbank-group): any text that is not blank. Ids are unique among the three. */
export type EntityId = string;

/** The id of a fact within one document (p1): any text that is not blank. Fact ids are separate from entity ids. */
export type FactId = string;

/** The form of an investment. */
export type FinanceKind =
  /** In exchange for shares. */
  | "equity"
  /** As a loan or bond. */
  | "debt"
  /** As debt that can be converted into shares. */
  | "convertible"
  /** As security for the debt of another party. */
  | "guarantee"
  /** In goods or services. */
  | "inKind"
  /** In several of these forms. */
  | "mixed"
  /** The article does not say; the meaning of an absent value. */
  | "unspecified"
  | (string & {});

/** The kind of a figure in a series. */
export type ForecastPointKind =
  /** Measured. */
  | "actual"
  /** Estimated for the past or the present. */
  | "estimate"
  /** Expected for the future. */
  | "forecast"
  | (string & {});

/** An International Securities Identification Number (ISO 6166): two letters, nine letters or digits and a check digit (Luhn). */
export type Isin = string;

/** A language tag (BCP 47: ko, zh-Hant, en-GB). */
export type LanguageTag = string;

/** A Legal Entity Identifier (ISO 17442): 18 letters and digits and two check digits (ISO/IEC 7064, MOD 97-10). */
export type Lei = string;

/** The format of a meeting. */
export type MeetingFormat =
  /** At one place. */
  | "inPerson"
  /** By telephone or video. */
  | "remote"
  /** Partly at one place, partly remote. */
  | "hybrid"
  | (string & {});

/** The purpose of a meeting. */
export type MeetingPurpose =
  /** An exchange of views. */
  | "discussion"
  /** A negotiation. */
  | "negotiation"
  /** A visit to a site or a courtesy call. */
  | "visit"
  /** The signing of an agreement. */
  | "signing"
  /** A statement to the press. */
  | "mediaStatement"
  /** Another purpose. */
  | "other"
  | (string & {});

/** The role of a participant in a meeting. */
export type MeetingRole =
  /** Takes part. */
  | "participant"
  /** Called the meeting. */
  | "organizer"
  /** Receives the others. */
  | "host"
  /** Comes to the host. */
  | "visitor"
  | (string & {});

/** Whether a meeting has taken place. */
export type MeetingStatus =
  /** Planned, not yet held. */
  | "scheduled"
  /** Has taken place. */
  | "held"
  /** Postponed. */
  | "postponed"
  /** Will not take place. */
  | "cancelled"
  | (string & {});

/** A date as precise as the article gives it: a day, a month, a quarter, a half-year, a season, a year, or an interval between two of these, in EDTF (Extended Date/Time Format, ISO 8601-2:2019). "2027" is not 1 January 2027. */
export type PartialDate = string;

/** The kind of a partnership. */
export type PartnershipKind =
  /** A jointly founded company. */
  | "jointVenture"
  /** A cooperation across a field. */
  | "alliance"
  /** A declaration of intent. */
  | "memorandumOfUnderstanding"
  /** One party supplies the other. */
  | "supply"
  /** One party uses the rights of the other. */
  | "licensing"
  /** A joint development. */
  | "coDevelopment"
  /** Another contract. */
  | "contract"
  /** Another kind of partnership. */
  | "other"
  | (string & {});

/** The stage of a partnership. */
export type PartnershipStatus =
  /** Suggested or conceivable. */
  | "proposed"
  /** Under negotiation. */
  | "negotiating"
  /** Agreed. */
  | "signed"
  /** In force. */
  | "inForce"
  /** Rejected by a party. */
  | "rejected"
  /** Ended. */
  | "terminated"
  | (string & {});

/** The stage of a pledge or of a funding round. */
export type PledgeStatus =
  /** Reported only by people who are not involved. */
  | "rumoured"
  /** The investor considers it. */
  | "exploring"
  /** The parties discuss it. */
  | "discussing"
  /** The investor intends it. */
  | "planned"
  /** Announced by a party. */
  | "announced"
  /** Binding. */
  | "committed"
  /** Part of the money has been paid. */
  | "partlyDisbursed"
  /** The money has been paid. */
  | "disbursed"
  /** On hold. */
  | "suspended"
  /** Abandoned. */
  | "cancelled"
  /** Denied by a party. */
  | "denied"
  | (string & {});

/** Whether an article affirms or denies a fact. */
export type Polarity =
  /** The article affirms the fact; the meaning of an absent value. */
  | "positive"
  /** The article reports that it did not or will not happen. */
  | "negative"
  | (string & {});

/** The kind of share that a stake is. */
export type StakeKind =
  /** A share of the capital (BODS shareholding). */
  | "shareholding"
  /** A share of the votes (BODS votingRights). */
  | "votingRights"
  /** Another kind of share. */
  | "other"
  | (string & {});

/** How an article renders a statement. */
export type StatementMode =
  /** In the words of the speaker. */
  | "direct"
  /** In reported speech. */
  | "indirect"
  /** In the words of the author. */
  | "paraphrase"
  | (string & {});

/** A ticker with its market: the Market Identifier Code (ISO 10383) of four letters or digits, a colon and the symbol on that market (XKRX:005930). */
export type Ticker = string;

/** The basis of a valuation. */
export type ValuationBasis =
  /** The equity before the money of a round. */
  | "preMoney"
  /** The equity including the money of a round. */
  | "postMoney"
  /** The total equity. */
  | "equityValue"
  /** The equity plus net debt. */
  | "enterpriseValue"
  /** The equity at its market price. */
  | "marketCapitalization"
  /** The article does not say; the meaning of an absent value. */
  | "unspecified"
  | (string & {});

/** The time to which a valuation applies. */
export type ValuationTiming =
  /** The time of the article. */
  | "current"
  /** Under negotiation. */
  | "inNegotiation"
  /** A target. */
  | "target"
  /** The closing of a round. */
  | "completedRound"
  /** An earlier time. */
  | "historical"
  | (string & {});

/** The id of a Wikidata item: Q and a number (Q20718). */
export type WikidataId = string;

/** A purchase of a company or of a share of it. */
export interface Acquisition extends FactMembers {
  kind: "acquisition";
  /** The buyers. The id of a company, person or project. */
  acquirers: EntityId[];
  /** The company that is bought. The id of a company or project. */
  target: EntityId;
  /** The price as reported; absent if it is not disclosed. */
  amount?: ReportedAmount;
  /** The share that is bought, in percent. */
  share?: ReportedPercentage;
  /** The stage of the acquisition. */
  status: AcquisitionStatus;
  /** The date of the acquisition, past or planned (EDTF). */
  date?: PartialDate;
}

/** The article from which the facts were extracted. */
export interface Article {
  /** The id of the article at its source. */
  id?: string;
  /** The headline. */
  headline?: string;
  /** The URL as printed. */
  url?: string;
  /** The publisher. */
  publisher?: string;
  /** The authors. */
  authors?: string[];
  /** The time of publication (RFC 3339, with the offset from UTC). */
  publishedAt?: Instant;
  /** The language of the text (BCP 47). */
  language?: LanguageTag;
  /** The SHA-256 hash of the text in UTF-8, in hexadecimal digits. */
  textSha256?: string;
}

/** A document of the format: an article, the entities that it mentions, and the facts that it reports. */
export interface ArticleFacts {
  /** The version of the format of this document; absent if the document does not say. */
  schemaVersion?: string;
  /** The article. */
  article?: Article;
  /** The organizations that facts refer to. */
  companies?: Company[];
  /** The people that facts refer to. */
  people?: Person[];
  /** The projects that facts refer to. */
  projects?: Project[];
  /** The facts that the article reports. */
  facts?: Fact[];
}

/** The source to which the article attributes a fact. */
export interface Attribution {
  /** The kind of source. */
  kind: AttributionKind;
  /** The name of the source as printed. */
  name?: string;
  /** The source, if the document lists it. The id of a company, person or project. */
  entity?: EntityId;
}

/** An organization that facts refer to: a company, a joint venture, a fund, a government or a state body. */
export interface Company {
  /** The id by which facts refer to the company; unique among companies, people and projects. */
  id: EntityId;
  /** The name by language. */
  names?: LanguageMap;
  /** Other names that the article uses for the company. */
  aliases?: string[];
  /** The kind of organization; absent if the article does not say. */
  kind?: CompanyKind;
  /** The country of the registered seat (ISO 3166-1 alpha-2). */
  country?: CountryCode;
  /** The identifiers of the company in public registers. */
  identifiers?: CompanyIdentifiers;
  /** The website as printed. */
  website?: string;
}

/** Identifiers of a company in public registers. */
export interface CompanyIdentifiers {
  /** The Legal Entity Identifier (ISO 17442). */
  lei?: Lei;
  /** The securities of the company (ISO 6166). */
  isins?: Isin[];
  /** The listings of the company: market and symbol (XKRX:005930). */
  tickers?: Ticker[];
  /** The item of the company in Wikidata (Q20718). */
  wikidata?: WikidataId;
}

/** The passage of the article that supports a fact, as selectors of the W3C Web Annotation data model: the quote (TextQuoteSelector) and its position (TextPositionSelector). Either may be absent. */
export interface Evidence {
  /** The quote, exactly as in the text. */
  exact?: string;
  /** The text directly before the quote; it distinguishes the quote from similar passages. */
  prefix?: string;
  /** The text directly after the quote. */
  suffix?: string;
  /** The start of the quote: the number of Unicode code points before it. */
  start?: number;
  /** The end of the quote, exclusive, in Unicode code points from the start of the text. */
  end?: number;
}

/** The members that every fact has. */
export interface FactMembers {
  /** The id by which other facts refer to this one. */
  id?: FactId;
  /** The passages of the article that support the fact. */
  evidence?: Evidence[];
  /** The source to which the article attributes the fact; absent if none was recorded. */
  attribution?: Attribution;
  /** The certainty with which the article reports the fact. */
  certainty?: Certainty;
  /** Whether the article affirms or denies the fact. */
  polarity?: Polarity;
  /** The extractor's confidence that it read the article correctly, from 0 to 1. */
  confidence?: number;
  /** A remark of the extractor. */
  note?: string;
}

/** One figure of a series. */
export interface ForecastPoint {
  /** The date to which the figure applies (EDTF). */
  date: PartialDate;
  /** The figure as reported. */
  amount: ReportedAmount;
  /** Whether the figure is measured, estimated or forecast. */
  pointKind?: ForecastPointKind;
}

/** The source of a forecast: an entity of the document, a name, or both. */
export interface ForecastProvider {
  /** The provider, if the document lists it. The id of a company, person or project. */
  entity?: EntityId;
  /** The name of the provider as printed. */
  name?: string;
}

/** A round in which a company raises money from investors. */
export interface FundingRound extends FactMembers {
  kind: "fundingRound";
  /** The company that raises the money. The id of a company. */
  company: EntityId;
  /** The name of the round (Series B). */
  round?: string;
  /** The amount as reported; absent if it is not disclosed. */
  amount?: ReportedAmount;
  /** The investors. */
  investors?: RoundInvestor[];
  /** The valuation of the company in this round. The id of a valuation fact. */
  valuation?: FactId;
  /** The stage of the round. */
  status: PledgeStatus;
  /** The date of the round, past or planned (EDTF). */
  date?: PartialDate;
}

/** Money that investors give, promise or consider giving to a company or a project. */
export interface InvestmentPledge extends FactMembers {
  kind: "investmentPledge";
  /** The investors. The id of a company, person or project. */
  investors: EntityId[];
  /** The company that receives the money; required unless project is given. The id of a company. */
  investee?: EntityId;
  /** The project that receives the money; required unless investee is given. The id of a project. */
  project?: EntityId;
  /** The amount as reported; absent if it is not disclosed. */
  amount?: ReportedAmount;
  /** The stage of the pledge. */
  status: PledgeStatus;
  /** The form of the investment. */
  finance?: FinanceKind;
  /** The period over which the money is paid (EDTF). */
  period?: PartialDate;
  /** The conditions of the pledge, in words. A reader also accepts a single text instead of a list. */
  conditions?: string[];
  /** The pledge to which this one is additional. The id of a fact. */
  additionalTo?: FactId;
  /** The pledge of which this one is a part. The id of a fact. */
  partOf?: FactId;
}

/** The size of a market: measured, estimated or forecast. */
export interface MarketForecast extends FactMembers {
  kind: "marketForecast";
  /** The market (AI). */
  market: string;
  /** The measure (revenue). */
  measure?: string;
  /** The figures in order of date. */
  points: ForecastPoint[];
  /** The source of the figures. */
  provider?: ForecastProvider;
}

/** A meeting of people or companies. */
export interface Meeting extends FactMembers {
  kind: "meeting";
  /** The participants: at least two, or one if the purpose is a media statement or a visit. */
  participants: MeetingParticipant[];
  /** The date of the meeting (EDTF). */
  date?: PartialDate;
  /** The date as printed (4일). */
  dateText?: string;
  /** The place. */
  place?: Place;
  /** The purpose. */
  purpose?: MeetingPurpose;
  /** The format: in person, remote or hybrid. */
  format?: MeetingFormat;
  /** Whether the meeting has taken place. */
  status: MeetingStatus;
  /** The topics. */
  topics?: string[];
}

/** A participant of a meeting. */
export interface MeetingParticipant {
  /** The participant. The id of a company, person or project. */
  entity: EntityId;
  /** The organization that the participant represents. The id of a company or project. */
  onBehalfOf?: EntityId;
  /** The role of the participant. */
  role?: MeetingRole;
}

/** A cooperation of companies, existing or intended. */
export interface Partnership extends FactMembers {
  kind: "partnership";
  /** The partners; at least two. The id of a company, person or project. */
  partners: EntityId[];
  /** The kind of partnership. */
  partnershipKind?: PartnershipKind;
  /** The goal, in words. */
  goal?: string;
  /** The project that the partnership serves. The id of a project. */
  project?: EntityId;
  /** The stage of the partnership. */
  status: PartnershipStatus;
  /** The date of the agreement, past or planned (EDTF). */
  date?: PartialDate;
}

/** A person that facts refer to. */
export interface Person {
  /** The id by which facts refer to the person; unique among companies, people and projects. */
  id: EntityId;
  /** The name by language. */
  names?: LanguageMap;
  /** The positions that the article gives. */
  positions?: PersonPosition[];
}

/** A position of a person. */
export interface PersonPosition {
  /** The company in which the person holds the position. The id of a company. */
  company?: EntityId;
  /** The title as printed (회장). */
  title?: string;
  /** The role in English, whatever the language of the title (chair, chiefExecutive). */
  role?: string;
}

/** A place. */
export interface Place {
  /** The name of the building or town, by language. */
  names?: LanguageMap;
  /** The country (ISO 3166-1 alpha-2). */
  country?: CountryCode;
}

/** A product that a company makes or develops. */
export interface ProductCapability extends FactMembers {
  kind: "productCapability";
  /** The company. The id of a company. */
  company: EntityId;
  /** The product as named in the article. */
  product: string;
  /** The product category. */
  category?: string;
  /** The industry standard of the product (HBM3E, DDR5). */
  standard?: string;
  /** The figures and features of the product. */
  specifications?: Specification[];
  /** The stage of development or production. */
  stage: CapabilityStage;
  /** The date to which the fact applies (EDTF). */
  asOf?: PartialDate;
}

/** An undertaking that receives money and is not a company, or not yet. */
export interface Project {
  /** The id by which facts refer to the project; unique among companies, people and projects. */
  id: EntityId;
  /** The name by language. */
  names?: LanguageMap;
  /** The participants. The id of a company, person or project. */
  participants?: EntityId[];
  /** The country in which the project is carried out (ISO 3166-1 alpha-2). */
  country?: CountryCode;
}

/** A number of units. */
export interface Quantity {
  /** The number of units; greater than zero. */
  value: number;
  /** The unit, in the singular (token). */
  unit: string;
}

/** An amount of money as the article reports it: an exact figure or bounds, possibly approximate, possibly with the same amount in other currencies. */
export interface ReportedAmount {
  /** The amount, if the article gives a single figure; then there are no bounds. */
  exact?: Money;
  /** The inclusive lower bound ("at least"). */
  minimum?: Money;
  /** The inclusive upper bound ("up to"). */
  maximum?: Money;
  /** The exclusive lower bound ("more than"). */
  exclusiveMinimum?: Money;
  /** The exclusive upper bound ("less than"). */
  exclusiveMaximum?: Money;
  /** Whether the article gives the figures as approximate ("about"). */
  approximate?: boolean;
  /** The same amount in other currencies, as the article gives it ("5000억 달러(약 732조원)"). */
  equivalents?: ReportedAmount[];
}

/** A percentage from 0 to 100 as the article reports it: an exact figure or bounds, possibly approximate. */
export interface ReportedPercentage {
  /** The percentage, if the article gives a single figure; then there are no bounds. */
  exact?: number;
  /** The inclusive lower bound ("at least"). */
  minimum?: number;
  /** The inclusive upper bound ("up to"). */
  maximum?: number;
  /** The exclusive lower bound ("more than"). */
  exclusiveMinimum?: number;
  /** The exclusive upper bound ("less than"). */
  exclusiveMaximum?: number;
  /** Whether the article gives the figures as approximate ("about"). */
  approximate?: boolean;
}

/** An investor in a funding round. */
export interface RoundInvestor {
  /** The investor. The id of a company, person or project. */
  entity: EntityId;
  /** Whether this investor leads the round. */
  lead?: boolean;
}

/** A figure or feature of a product (capacity, 512 GB). */
export interface Specification {
  /** The name of the figure or feature. */
  name?: string;
  /** The figure, or a text. */
  value?: number | string;
  /** The unit of the figure as printed. */
  unit?: string;
}

/** A share of a company that someone holds. */
export interface Stake extends FactMembers {
  kind: "stake";
  /** The holder of the share. The id of a company, person or project. */
  holder: EntityId;
  /** The company. The id of a company. */
  company: EntityId;
  /** The kind of share. */
  stakeKind?: StakeKind;
  /** The size of the share, in percent. */
  share?: ReportedPercentage;
  /** The rank of the holder among all holders; 1 is the largest. */
  rank?: number;
  /** The date to which the fact applies (EDTF). */
  asOf?: PartialDate;
}

/** A statement that someone made, spoken or written. */
export interface Statement extends FactMembers {
  kind: "statement";
  /** The speaker or author. The id of a company, person or project. */
  speaker: EntityId;
  /** The text of the statement. */
  text: string;
  /** How the article renders the statement. */
  mode?: StatementMode;
  /** The language of the text (BCP 47). */
  language?: LanguageTag;
  /** The statement of which this one is a translation. The id of a statement fact. */
  translationOf?: FactId;
}

/** The price that a seller asks for a quantity of an item. */
export interface UnitPrice extends FactMembers {
  kind: "unitPrice";
  /** The seller. The id of a company, person or project. */
  seller: EntityId;
  /** The item as named in the article. */
  item: string;
  /** The price of the quantity in per, as reported; zero means free of charge. */
  price: ReportedAmount;
  /** The quantity to which the price applies (1000000 token). */
  per: Quantity;
  /** The date to which the price applies (EDTF). */
  asOf?: PartialDate;
}

/** The reported value of a company. */
export interface Valuation extends FactMembers {
  kind: "valuation";
  /** The company. The id of a company. */
  company: EntityId;
  /** The value as reported. */
  amount: ReportedAmount;
  /** The basis of the valuation. */
  basis?: ValuationBasis;
  /** The time to which the valuation applies. */
  timing: ValuationTiming;
  /** The date to which the valuation applies (EDTF). */
  asOf?: PartialDate;
}

/** A fact that an article reports; `kind` tells the kinds apart. */
export type Fact =
  | Acquisition
  | FundingRound
  | InvestmentPledge
  | MarketForecast
  | Meeting
  | Partnership
  | ProductCapability
  | Stake
  | Statement
  | UnitPrice
  | Valuation
  | UnknownFact;
