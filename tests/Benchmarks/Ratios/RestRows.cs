using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Azure.Core;
using ConnectorSdk.ExchangeOnline;
using ConnectorSdk.Testing;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>What a command costs over REST: as a request by hand of the same bytes, whose answer is read as JSON.</summary>
internal static class RestRows
{
    /// <summary>So many commands make a round.</summary>
    private const int Repetitions = 200;

    private const string Token = "token";
    private const string Body = """{"CmdletInput":{"CmdletName":"Get-OutboundConnector","Parameters":{"Identity":"Contoso"}}}""";

    private static readonly CmdletCommand _command = OutboundConnector.Get().WithIdentity("Contoso").Build();

    private static readonly byte[] _answer = Encoding.UTF8.GetBytes(
        """
        {"@odata.context":"https://contoso.com/$metadata#Collection(Exchange.GenericHashTable)","@adminapi.warnings":[],"value":[
        {"Name":"Contoso","Enabled":true,"Comment":"","TlsDomain":null,"ConnectorType":"Partner","UseMXRecord":true,
        "SmartHosts@odata.type":"#Collection(String)","SmartHosts":["mx.contoso.com"],
        "Guid@data.type":"System.Guid","Guid@odata.type":"#Guid","Guid":"11111111-2222-3333-4444-555555555555",
        "WhenChangedUTC@data.type":"System.DateTime","WhenChangedUTC":"2026-01-02T03:04:05.0000000+00:00"}]}
        """);

    public static RowGroup Create()
    {
        var server = WireServer.WireServer.StartAsync(new Backend()).GetAwaiter().GetResult();
        server.RecordsRequests = false;
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        var address = new Uri(server.Address, "/adminapi/beta/contoso/InvokeCommand");
        var invoker = Invoker(http, server.Address);
        return new RowGroup(
            () => Repeat(() => PostAsync(http, address)),
            new Row(
                "command over REST / PostAsync and JsonDocument",
                () => Repeat(() => invoker.InvokeAsync(_command)),
                Goal: 1.3,
                Allocation: Allocated()))
        {
            WarmUp = 20,
            Rounds = 31,
        };
    }

    /// <summary>Twice what the request by hand allocates. Without a network, everything runs on one thread.</summary>
    private static Allocation Allocated()
    {
        var http = new HttpClient(new Handler());
        var address = new Uri("https://outlook.office365.com/adminapi/beta/contoso/InvokeCommand");
        var invoker = Invoker(http, null);
        Action byHand = () => Repeat(() => PostAsync(http, address));
        Action client = () => Repeat(() => invoker.InvokeAsync(_command));
        byHand();
        client();
        return Allocation.Bytes(2 * Allocation.Bytes(0, Repetitions).Of(byHand), Repetitions) with { Instead = client };
    }

    private static ExchangeOnlineInvoker Invoker(HttpClient http, Uri? address) => new(http, new Credential(), new()
    {
        TenantId = "contoso",
        AcceptUndocumentedEndpoint = true,
        Cloud = address is null ? ExchangeOnlineCloud.Worldwide : ExchangeOnlineCloud.Custom(address, "scope"),
    });

    private static async Task<int> PostAsync(HttpClient http, Uri address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new StringContent(Body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.Add("X-AnchorMailbox", "APP:SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}@contoso");
        request.Headers.Add("X-CmdletName", "Get-OutboundConnector");
        request.Headers.Add("X-ResponseFormat", "json");
        request.Headers.Add("X-ClientApplication", "ConnectorSdk");
        request.Headers.Add("client-request-id", Guid.NewGuid().ToString());
        request.Headers.Add("connection-id", Guid.NewGuid().ToString());
        request.Headers.Add("Prefer", "odata.maxpagesize=1000");
        using var response = await http.SendAsync(request).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false));
        return document.RootElement.GetProperty("value").GetArrayLength();
    }

    private static void Repeat(Func<Task> run)
    {
        for (var i = 0; i < Repetitions; i++)
        {
            run().GetAwaiter().GetResult();
        }
    }

    private sealed class Credential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
            => new(Token, DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext, CancellationToken cancellationToken)
            => new(GetToken(requestContext, cancellationToken));
    }

    private sealed class Handler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = new HttpResponseMessage(HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new ByteArrayContent(_answer),
            };
            response.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            return Task.FromResult(response);
        }
    }

    private sealed class Backend : IExchangeBackend
    {
        private static readonly ServerReply _reply = new()
        {
            Rows =
            [
                new CmdletObject(
                [
                    new("Name", "Contoso"), new("Enabled", true), new("Comment", ""), new("TlsDomain", null),
                    new("SmartHosts", new[] { "mx.contoso.com" }), new("Guid", Guid.NewGuid()),
                ]),
            ],
        };

        public IReadOnlyList<KeyValuePair<ServerRequest, ServerReply>> Executed => [];

        public Fault NextFault(ServerRequest request) => Fault.None;

        public ServerReply Execute(ServerRequest request) => _reply;
    }
}
