using System.Text;
using DealNews.Validation;

namespace DealNews.Tests;

public class UnusedEntityRuleTests
{
    [Theory]
    [InlineData(""" {"id":"p"} """, true)]
    [InlineData(""" {"id":"p","positions":[{"company":"a","role":"chiefExecutive","status":"designated"}]} """, false)]
    public void Check_PersonWithoutFact_IsReportedUnlessItHasAPosition(string person, bool isReported)
    {
        var report = DocumentInspector
            .Inspect(
                Encoding.UTF8.GetBytes(
                    $$$"""
                    {
                      "companies": [{"id":"a"}],
                      "people": [{{{person}}}],
                      "facts": [{"kind":"stake","holder":"a","company":"a","share":{"exact":5}}]
                    }
                    """
                )
            )
            .Report;

        Assert.Equal(isReported, report.Findings.Any(finding => finding.Code == "DN2005"));
    }
}
