-- Which currencies do the documents use, and how often is a figure a bound or approximate?
SELECT
  currency, count(*) AS amounts, count(DISTINCT document_key) AS documents,
  sum(CASE WHEN exact THEN 0 ELSE 1 END) AS bounds, sum(CASE WHEN approximate THEN 1 ELSE 0 END) AS approximate_amounts,
  min(lower) AS smallest, max(upper) AS largest
FROM amounts
WHERE currency IS NOT NULL
GROUP BY currency
ORDER BY amounts DESC, currency;
