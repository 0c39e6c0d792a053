/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.enums;

import dev.endpointdsl.GenerateDsl;
