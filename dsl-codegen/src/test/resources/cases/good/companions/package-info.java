/** The DSL of this case. */
@GenerateDsl(model = "model.smithy")
package example.companions;

import dev.endpointdsl.GenerateDsl;
