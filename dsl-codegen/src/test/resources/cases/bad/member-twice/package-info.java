@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.membertwice;

import dev.endpointdsl.GenerateDsl;
