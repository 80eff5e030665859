using ConnectorSdk.Carriers;
using CsCheck;

namespace ConnectorSdk.ExchangeOnline.Tests.Carriers;

/// <summary>The forms in which servers report errors.</summary>
public sealed class ServerErrorTextTests
{
    private const string NotFound = "Contoso.Tasks.ManagementObjectNotFoundException";

    private static readonly string[] _pieces =
    [
        "{", "}", "|", "\"Message\":", "\"", "Ex1", "{\"error\":{", "CmdletProxyException", "[", "\\ud800", ",",
    ];

    [Fact]
    public void An_error_has_an_ID_a_type_and_a_text()
    {
        var error = ServerErrorText.Read(
            $"Ex6F9304|{NotFound}|The operation couldn't be performed because object 'Hall' couldn't be found.");

        Assert.Equal(CmdletErrorKind.NotFound, error.Kind);
        Assert.Equal("Ex6F9304", error.Id);
        Assert.Equal(NotFound, error.TypeName);
        Assert.Equal("The operation couldn't be performed because object 'Hall' couldn't be found.", error.Message);
        Assert.Equal("Hall", error.Target);
    }

    [Theory]
    [InlineData("|System.ArgumentException|The value is odd.", CmdletErrorKind.Invalid, "The value is odd.")]
    [InlineData("||The value is odd.", CmdletErrorKind.Unclassified, "The value is odd.")]
    [InlineData("The value is odd.", CmdletErrorKind.Unclassified, "The value is odd.")]
    [InlineData("A | is not | a separator.", CmdletErrorKind.Unclassified, "A | is not | a separator.")]
    [InlineData("|System.ArgumentException|One | two.", CmdletErrorKind.Invalid, "One | two.")]
    [InlineData("", CmdletErrorKind.Unclassified, "The server reported no message.")]
    [InlineData("\0\0\0", CmdletErrorKind.Unclassified, "The server reported no message.")]
    [InlineData("{ broken", CmdletErrorKind.Unclassified, "{ broken")]
    [InlineData(
        """{"Message":"The object already exists.","TypeName":"Contoso.ADObjectAlreadyExistsException","StackTrace":"at X"}""",
        CmdletErrorKind.AlreadyExists,
        "The object already exists.")]
    [InlineData("""{"Message":"|System.ArgumentException|Inner."}""", CmdletErrorKind.Invalid, "Inner.")]
    public void Parts_may_be_missing(string text, CmdletErrorKind kind, string message)
    {
        var error = ServerErrorText.Read(text);

        Assert.Equal((kind, message), (error.Kind, error.Message));
    }

    [Fact]
    public void The_error_of_a_proxy_is_that_of_the_server_behind_it()
    {
        var error = ServerErrorText.Read(
            """
            |Contoso.CmdletProxyException|Error on proxy command 'Set-Lamp -Identity:Hall' to server EX02: {"error":
            {"code":"BadRequest",
            "message":"Error executing cmdlet","details":[{"code":"Context","target":"",
            "message":"Ex1F|Contoso.MapiAccessDeniedException|No."}]}} [end]
            """);

        Assert.Equal((CmdletErrorKind.AccessDenied, "Ex1F", "No."), (error.Kind, error.Id, error.Message));
    }

    [Theory]
    [InlineData("[Server=A,RequestId=B] [FailureCategory=Cmdlet-ManagementObjectNotFoundException] 8E,Contoso.GetLamp",
        CmdletErrorKind.NotFound)]
    [InlineData("[FailureCategory=Cmdlet-ADObjectAlreadyExistsException]", CmdletErrorKind.AlreadyExists)]
    [InlineData("PermissionDenied", CmdletErrorKind.AccessDenied)]
    [InlineData("LimitsExceeded", CmdletErrorKind.Throttled)]
    [InlineData("NotSpecified", CmdletErrorKind.Unclassified)]
    public void A_category_decides_if_the_text_does_not(string category, CmdletErrorKind kind)
        => Assert.Equal(kind, ServerErrorText.Read("It failed.", category: category).Kind);

    [Theory]
    [InlineData("The maximum number of concurrent requests per tenant has been exceeded.", CmdletErrorKind.Throttled)]
    [InlineData("This issue may be transient. Try again.", CmdletErrorKind.Transient)]
    [InlineData("A parameter cannot be found that matches parameter name 'Colour'.", CmdletErrorKind.UnknownParameter)]
    [InlineData("AADSTS700016: Application not found.", CmdletErrorKind.NotAuthenticated)]
    public void Some_texts_decide(string text, CmdletErrorKind kind) => Assert.Equal(kind, ServerErrorText.Read(text).Kind);

    [Fact]
    public void An_unknown_parameter_is_named()
        => Assert.Equal(
            "Colour",
            ServerErrorText.Read("A parameter cannot be found that matches parameter name 'Colour'.").Parameter);

    [Fact]
    public void A_type_that_is_known_from_elsewhere_counts()
        => Assert.Equal(CmdletErrorKind.NotFound, ServerErrorText.Read("It failed.", NotFound).Kind);

    [Fact]
    public void No_text_makes_it_throw()
        => Gen.OneOf(Gen.String, Gen.Int[0, _pieces.Length - 1].Select(index => _pieces[index]))
            .Array[0, 12]
            .Sample(parts => Assert.NotEqual("", ServerErrorText.Read(string.Concat(parts)).Message));

    [Fact]
    public void Nested_texts_end()
        => Assert.NotNull(ServerErrorText.Read(string.Concat(Enumerable.Repeat("{\"Message\":\"", 1000))));

    [Fact]
    public void A_secret_is_removed()
        => Assert.Equal("No *** here.", ServerErrorText.Read("||No Pa55word here.", secrets: ["Pa55word"]).Message);
}
