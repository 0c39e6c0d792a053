/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = {"UpdateCart", "PutNote", "PeekCart", "PutPhoto"})
package example.restjson;

import dev.endpointdsl.GenerateDsl;
