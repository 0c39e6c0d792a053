$version: "2.0"

// Several enums of rules, and rule sets for several inputs.
namespace example.rulesets

use dev.endpointdsl.traits#atMost
use dev.endpointdsl.traits#javaName

operation OpenShop {
    input: OpenShopInput
}

operation CloseShop {
    input: CloseShopInput
}

@javaName("Opening")
structure OpenShopInput {
    @atMost(member: OpenShopInput$Most, rule: "LEAST_OVER_MOST")
    Least: Integer

    Most: Integer
}

@javaName("Closing")
structure CloseShopInput {
    @atMost(member: CloseShopInput$Last, rule: "FIRST_AFTER_LAST")
    First: Integer

    Last: Integer
}
