@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.requiredcycle;

import dev.endpointdsl.GenerateDsl;
