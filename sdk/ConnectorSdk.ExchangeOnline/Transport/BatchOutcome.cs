using ConnectorSdk.Carriers;
using ConnectorSdk.ExchangeOnline.Wire;

namespace ConnectorSdk.ExchangeOnline.Transport;

/// <summary>What a batch says about one of its commands: exactly one of the two is set.</summary>
internal sealed record BatchOutcome(WireAnswer? Answer, CommandFailure? Failure);
