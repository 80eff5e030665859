using ConnectorSdk.Carriers;
using ConnectorSdk.ExchangeOnline.Wire;

namespace ConnectorSdk.ExchangeOnline.Transport;

/// <summary>Represents the outcome of one command of a batch. Exactly one of the properties is set.</summary>
internal sealed record BatchOutcome(WireAnswer? Answer, CommandFailure? Failure);
