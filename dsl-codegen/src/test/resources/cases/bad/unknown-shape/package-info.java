@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.unknownshape;

import dev.endpointdsl.GenerateDsl;
