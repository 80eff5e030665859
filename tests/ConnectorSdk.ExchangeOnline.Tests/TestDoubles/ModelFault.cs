namespace ConnectorSdk.ExchangeOnline.Tests.TestDoubles;

internal enum ModelFault
{
    None,
    Refused,
    Throttled,
    LostBefore,
    LostAfter,
}
