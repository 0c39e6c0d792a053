$version: "2.0"

namespace example.oddenumvalues

operation CreateCart {
    input := {
        @required
        a: Odd
        b: Old
    }
}

enum Odd {
    A = "1.0"
    B = "1_0"
    D = "<="
    E = "GET"
    F = "Get"
    G = "SageMakerVariant"
    H = "bytes/second"
    I = "*"
    J = "IPv4"
    K = "TLSv1.2"
    L = "a b"
    M = "ö"
    N = "null"
    O = "2024-01-01"
    P = "value"
    Q = "ALBRequestCount"
    R = "cart:Created:*"
}
