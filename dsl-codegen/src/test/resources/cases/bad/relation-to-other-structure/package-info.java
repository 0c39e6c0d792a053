@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.relationtootherstructure;

import dev.endpointdsl.GenerateDsl;
