/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.maps;

import dev.endpointdsl.GenerateDsl;
