/** The DSL of this case. */
@GenerateDsl(model = "model.smithy")
package example.manyfacts;

import dev.endpointdsl.GenerateDsl;
