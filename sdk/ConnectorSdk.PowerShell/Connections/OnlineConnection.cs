namespace ConnectorSdk.PowerShell;

/// <summary>A connection of the ExchangeOnlineManagement module.</summary>
/// <param name="signIn">Gets the parameters that sign in, and the secrets among them; asked for each connection.</param>
internal sealed class OnlineConnection(Func<CancellationToken, ValueTask<OnlineSignIn>> signIn) : ExchangeConnection
{
    public OnlineConnection(OnlineSignIn signIn)
        : this(_ => new ValueTask<OnlineSignIn>(signIn))
    {
    }

    internal override async ValueTask<ConnectionPlan> PlanAsync(
        IReadOnlyList<string> cmdlets, CancellationToken cancellationToken)
    {
        var signedIn = await signIn(cancellationToken).ConfigureAwait(false);
        List<KeyValuePair<string, object?>> parameters =
        [
            .. signedIn.Parameters.Where(parameter => parameter.Value is not null),
            new("ShowBanner", false),
            new("SkipLoadingFormatData", true),
        ];
        Add("CommandName", cmdlets.Count == 0 ? null : cmdlets.ToArray());
        Add("ExchangeEnvironmentName", EnvironmentName);
        Add("DelegatedOrganization", DelegatedOrganization);
        return new ConnectionPlan
        {
            Module = "ExchangeOnlineManagement",
            Connect = new ConnectionStep("Connect-ExchangeOnline", parameters),
            Disconnect = new ConnectionStep("Disconnect-ExchangeOnline", [new("Confirm", false)]),
            Secrets = signedIn.Secrets,
        };

        void Add(string name, object? value)
        {
            if (value is not null)
            {
                parameters.Add(new(name, value));
            }
        }
    }
}
