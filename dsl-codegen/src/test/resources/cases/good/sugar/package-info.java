/** The DSL of this case. */
@GenerateDsl(model = "model.smithy")
package example.sugar;

import dev.endpointdsl.GenerateDsl;
