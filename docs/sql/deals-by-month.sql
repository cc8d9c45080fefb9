-- How many deals of each kind were made in each month? A date that is not known to the month does not count.
SELECT
  EXTRACT(YEAR FROM date_earliest) AS deal_year, EXTRACT(MONTH FROM date_earliest) AS deal_month, kind,
  count(*) AS deals
FROM facts
WHERE kind IN ('acquisition', 'merger', 'fundingRound', 'debtFinancing', 'contract', 'partnership')
  AND EXTRACT(YEAR FROM date_earliest) = EXTRACT(YEAR FROM date_latest)
  AND EXTRACT(MONTH FROM date_earliest) = EXTRACT(MONTH FROM date_latest)
GROUP BY EXTRACT(YEAR FROM date_earliest), EXTRACT(MONTH FROM date_earliest), kind
ORDER BY deal_year, deal_month, kind;
