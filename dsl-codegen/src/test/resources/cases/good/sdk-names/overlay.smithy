$version: "2.0"

namespace example.overlay

use dev.endpointdsl.traits#sdkName

apply example.sdknames#PutEntryInput$Own @sdkName("secondName")
