$version: "2.0"

namespace example.overlay

use com.example.store#PutItemRequest
use dev.endpointdsl.traits#javaName

apply PutItemRequest @javaName("Item")

apply PutItemRequest$Name @length(min: 1, max: 20)
