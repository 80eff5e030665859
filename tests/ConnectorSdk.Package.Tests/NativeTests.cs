using System.Runtime.InteropServices;

namespace ConnectorSdk.Package.Tests;

/// <summary>Programs that write and run commands, compiled to native code.</summary>
public sealed class NativeTests(Packages packages)
{
    private const string Program = """
        using System.Net;
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using Azure.Core;
        using ConnectorSdk;
        using ConnectorSdk.ExchangeOnline;
        using ConnectorSdk.Testing;

        var command = OutboundConnector.New("Hybrid").WithTestMode(true).Build();
        var json = JsonSerializer.Serialize(command, Json.Default.CmdletCommand);
        Console.WriteLine(JsonSerializer.Deserialize(json, Json.Default.CmdletCommand)!.ToPowerShell());

        ICmdletInvoker memory = new InMemoryExchange(Cmdlets.Catalog);
        await OutboundConnector.New("Contoso").WithRecipientDomains("contoso.com").InvokeAsync(memory);
        foreach (var stored in (await OutboundConnector.Get().InvokeAsync(memory)).Values)
        {
            Console.WriteLine($"{stored.Name} {stored.RecipientDomains[0]} {stored.Enabled}");
        }

        using var http = new HttpClient(new Server());
        using var online = new ExchangeOnlineInvoker(
            http,
            new Credential(),
            new ExchangeOnlineOptions { TenantId = "contoso.onmicrosoft.com", AcceptUndocumentedEndpoint = true });
        foreach (var found in (await OutboundConnector.Get().InvokeAsync(online)).Values)
        {
            Console.WriteLine($"{found.Name} {found.ConnectorType} {found.LastValidationTimestamp:yyyy}");
        }

        [JsonSerializable(typeof(CmdletCommand))]
        internal sealed partial class Json : JsonSerializerContext;

        internal sealed class Server : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(
                HttpRequestMessage request, CancellationToken cancellationToken)
                => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
                {
                    RequestMessage = request,
                    Content = new StringContent(
                        "{\"value\":[{\"Name\":\"Fabrikam\",\"ConnectorType\":\"Partner\","
                            + "\"LastValidationTimestamp\":\"2026-02-01T03:04:05Z\"}]}",
                        Encoding.UTF8,
                        "application/json"),
                });
        }

        internal sealed class Credential : TokenCredential
        {
            public override AccessToken GetToken(TokenRequestContext context, CancellationToken cancellationToken)
                => new("token", DateTimeOffset.MaxValue);

            public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext context, CancellationToken cancellationToken)
                => new(GetToken(context, cancellationToken));
        }
        """;

    /// <summary>The program runs if the system has a linker. Otherwise, it is compiled up to its object file.</summary>
    [Fact]
    public async Task Commands_run_in_native_code_that_is_compiled_without_a_warning()
    {
        var consumer = Consumer.Create(packages, "NativeCarriers", $"""
            <PropertyGroup>
              <TargetFramework>net10.0</TargetFramework>
              <OutputType>Exe</OutputType>
              <ImplicitUsings>enable</ImplicitUsings>
              <PublishAot>true</PublishAot>
              <InvariantGlobalization>true</InvariantGlobalization>
              <SelfContained>true</SelfContained>
              <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
            </PropertyGroup>
            <ItemGroup>
              <PackageReference Include="ConnectorSdk" Version="$version" />
              <PackageReference Include="ConnectorSdk.Testing" Version="$version" />
              <PackageReference Include="ConnectorSdk.ExchangeOnline" Version="$version" />
            </ItemGroup>
            """, Program);
        if (Linker is not { } linker)
        {
            var compiled = await consumer.BuildAsync(
                "-t:Build;PrepareForILLink;IlcCompile", "-warnaserror", "-p:TrimmerSingleWarn=false");
            Assert.True(compiled.ExitCode == 0, compiled.Output);
            Assert.Single(
                consumer.FilesIn("obj", "NativeCarriers.o*").Keys, file => file.Contains("native", StringComparison.Ordinal));
            return;
        }

        var published = await consumer.PublishAsync(
            "-warnaserror", "-p:TrimmerSingleWarn=false", $"-p:CppCompilerAndLinker={linker}");
        Assert.True(published.ExitCode == 0, published.Output);

        var run = await consumer.RunPublishedAsync("NativeCarriers");

        Assert.Equal(
            ["New-OutboundConnector -Name 'Hybrid' -TestMode $true", "Contoso contoso.com True", "Fabrikam Partner 2026"],
            run.Output.Trim().Split('\n').Select(line => line.TrimEnd()));
    }

    private static string? Linker => Array.Find(["clang", "gcc"], name => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, name))));
}
