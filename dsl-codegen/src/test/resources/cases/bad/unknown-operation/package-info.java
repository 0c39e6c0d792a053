@GenerateDsl(model = "model.smithy", operations = {"CreateThing", "DescribeThing"})
package example.unknownoperation;

import dev.endpointdsl.GenerateDsl;
