using System.Net;
using System.Text;
using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;
using CsCheck;

namespace ConnectorSdk.ExchangeOnline.Tests.Errors;

/// <summary>Every form of error that servers are known to send.</summary>
public sealed class WireErrorReaderTests
{
    private const string Html = "<html><body>Service Unavailable</body></html>";

    public static TheoryData<int, string, CmdletErrorKind, CmdletEffect, string> Bodies => new()
    {
        {
            404, Error("Ex6F9304|Contoso.Tasks.ManagementObjectNotFoundException|Object 'x' isn't there."),
            CmdletErrorKind.NotFound, CmdletEffect.None, "Object 'x' isn't there."
        },
        {
            400, Error("|System.ArgumentException|The value is odd."),
            CmdletErrorKind.Invalid, CmdletEffect.None, "The value is odd."
        },
        { 400, Error("||The value is odd."), CmdletErrorKind.Invalid, CmdletEffect.None, "The value is odd." },
        {
            400, Error(
                """{\"Message\":\"It exists.\",\"TypeName\":\"Contoso.ADObjectAlreadyExistsException\","""
                    + """\"StackTrace\":\"at X\",\"InnerError\":null}"""),
            CmdletErrorKind.AlreadyExists, CmdletEffect.None, "It exists."
        },
        {
            500, Error(
                """|Contoso.CmdletProxyException|Error on proxy command 'Set-Lamp' to server EX02: {\"error\":"""
                    + """{\"code\":\"x\",\"details\":[{\"message\":"""
                    + """\"Ex6F9304|Contoso.ManagementObjectNotFoundException|Gone.\"}]}}"""),
            CmdletErrorKind.NotFound, CmdletEffect.None, "Gone."
        },
        {
            400, """{"error":{"code":"BadRequest","message":"Invalid Operation","innererror":"""
                + """{"message":"Invalid Operation","internalexception":{"message":"Expired.","type":"System.Exception"}}}}""",
            CmdletErrorKind.Invalid, CmdletEffect.None, "Expired."
        },
        {
            400, Error(
                "|System.Management.Automation.ParameterBindingException|"
                    + "Parameter set cannot be resolved using the specified named parameters."),
            CmdletErrorKind.Invalid, CmdletEffect.None, "Parameter set cannot be resolved using the specified named parameters."
        },
        {
            400, Error("|System.Management.Automation.AmbiguousParameterSetException|Which?"),
            CmdletErrorKind.UnknownParameter, CmdletEffect.None, "Which?"
        },
        {
            500, Error("Ex4B80CC|Contoso.MapiAccessDeniedException|No."),
            CmdletErrorKind.AccessDenied, CmdletEffect.None, "No."
        },
        { 500, Error("||An unexpected error."), CmdletErrorKind.Transient, CmdletEffect.Unknown, "An unexpected error." },
        { 500, Error("|System.ArgumentException|Odd."), CmdletErrorKind.Invalid, CmdletEffect.Unknown, "Odd." },
        {
            500, "The maximum number of concurrent requests per tenant has been exceeded.",
            CmdletErrorKind.Throttled, CmdletEffect.None, "The server answered with status 500 and without an error message."
        },
        { 403, "", CmdletErrorKind.UnknownCmdlet, CmdletEffect.None, "The server denied access to the cmdlet." },
        { 403, new string('\0', 64), CmdletErrorKind.UnknownCmdlet, CmdletEffect.None,
            "The server denied access to the cmdlet." },
        { 403, Html, CmdletErrorKind.AccessDenied, CmdletEffect.None, "The server denied access to the cmdlet." },
        { 404, Html, CmdletErrorKind.Unclassified, CmdletEffect.None,
            "The server answered with status 404 and without an error message." },
        { 429, "", CmdletErrorKind.Throttled, CmdletEffect.None, "The server throttles commands." },
        { 503, Html, CmdletErrorKind.Transient, CmdletEffect.Unknown, "The server is unavailable." },
        { 504, "", CmdletErrorKind.Transient, CmdletEffect.Unknown, "The server reported that the time was exceeded." },
        { 413, "", CmdletErrorKind.Unclassified, CmdletEffect.None,
            "The server answered with status 413 and without an error message." },
        { 200, Html, CmdletErrorKind.Transient, CmdletEffect.Unknown, "The answer is incomplete or isn't valid." },
        { 200, "", CmdletErrorKind.Transient, CmdletEffect.Unknown, "The answer is incomplete or isn't valid." },
        { 200, "{\"value\":[{\"Name\":", CmdletErrorKind.Transient, CmdletEffect.Unknown,
            "The answer is incomplete or isn't valid." },
        { 200, "[]", CmdletErrorKind.Transient, CmdletEffect.Unknown, "The answer is incomplete or isn't valid." },
        { 200, "null", CmdletErrorKind.Transient, CmdletEffect.Unknown, "The answer is incomplete or isn't valid." },
        {
            200, """{"@adminapi.confirmationmessage":"Sure?","value":[]}""",
            CmdletErrorKind.Invalid, CmdletEffect.None, "The server asks a user for confirmation, and there is none."
        },
        {
            200, """{"value":[],"@adminapi.errors":["Ex6F9304|Contoso.ManagementObjectNotFoundException|Gone."]}""",
            CmdletErrorKind.NotFound, CmdletEffect.None, "Gone."
        },
        { 200, Error("||Failed."), CmdletErrorKind.Unclassified, CmdletEffect.Unknown, "Failed." },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task An_error_is_classified(int status, string body, CmdletErrorKind kind, CmdletEffect effect, string message)
    {
        using var invoker = StubHandler.Invoker(_ => StubHandler.Bytes((HttpStatusCode)status, Encoding.UTF8.GetBytes(body)));

        var failure = await Assert.ThrowsAnyAsync<CmdletException>(
            () => invoker.InvokeAsync(Lamp.Set("Hall"), TestContext.Current.CancellationToken));

        Assert.Equal((kind, effect, message), (failure.Error.Kind, failure.Effect, failure.Error.Message));
    }

    [Fact]
    public async Task An_answer_that_is_not_JSON_may_have_been_carried_out()
    {
        using var invoker = StubHandler.Invoker(
            _ => StubHandler.Bytes(HttpStatusCode.OK, Encoding.UTF8.GetBytes("{\"value\":[]}"), "text/html"));

        var failure = await Assert.ThrowsAsync<CmdletTransientException>(
            () => invoker.InvokeAsync(Lamp.Set("Hall"), TestContext.Current.CancellationToken));

        Assert.Equal(CmdletEffect.Unknown, failure.Effect);
    }

    [Theory]
    [InlineData("the token eyJSECRET.token1.signature is bad")]
    [InlineData("Bearer eyJSECRET.token1.signature")]
    public async Task A_token_in_a_message_is_removed(string message)
    {
        using var invoker = StubHandler.Invoker(
            _ => StubHandler.Bytes(HttpStatusCode.BadRequest, Encoding.UTF8.GetBytes(Error("||" + message))));

        var failure = await Assert.ThrowsAnyAsync<CmdletException>(
            () => invoker.InvokeAsync(Lamp.Set("Hall"), TestContext.Current.CancellationToken));

        Assert.DoesNotContain("SECRET", failure.ToString());
    }

    [Fact]
    public Task No_answer_causes_another_exception()
        => Gen.Select(Gen.OneOf(Gen.Int[200, 299], Gen.Int[300, 599]), Gen.Byte.Array[0, 200], Gen.Bool).SampleAsync(
            async (status, body, isJson) =>
            {
                using var invoker = StubHandler.Invoker(
                    _ => StubHandler.Bytes((HttpStatusCode)status, body, isJson ? "application/json" : "text/plain"));
                await Assert.ThrowsAnyAsync<CmdletException>(() => invoker.InvokeAsync(Lamp.Set("Hall"), CancellationToken.None));
            });

    private static string Error(string detail)
        => "{\"error\":{\"code\":\"X\",\"message\":\"Error executing cmdlet\","
            + "\"details\":[{\"code\":\"Context\",\"target\":\"\",\"message\":\""
            + detail
            + "\"}],\"innererror\":{\"message\":\"Error executing cmdlet\","
            + "\"type\":\"Contoso.ODataServiceException\",\"stacktrace\":\"at X\"}}}";
}
