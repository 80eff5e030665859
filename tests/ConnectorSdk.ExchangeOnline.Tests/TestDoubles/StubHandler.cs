using System.Net;

namespace ConnectorSdk.ExchangeOnline.Tests.TestDoubles;

/// <summary>Answers requests without a network.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    public static HttpResponseMessage Bytes(HttpStatusCode status, byte[] body, string mediaType = "application/json")
    {
        var response = new HttpResponseMessage(status) { Content = new ByteArrayContent(body) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return response;
    }

    public static ExchangeOnlineInvoker Invoker(Func<HttpRequestMessage, HttpResponseMessage> answer, int attempts = 1)
    {
        var options = new ExchangeOnlineOptions { TenantId = "contoso", AcceptUndocumentedEndpoint = true };
        options.Retry.MaxAttempts = attempts;
        options.Retry.BaseDelay = TimeSpan.Zero;
        options.Retry.LookBeforeRepeat = false;
        return new ExchangeOnlineInvoker(new HttpClient(new StubHandler(answer)), new FakeCredential(), options);
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = answer(request);
        response.RequestMessage = request;
        return Task.FromResult(response);
    }
}
