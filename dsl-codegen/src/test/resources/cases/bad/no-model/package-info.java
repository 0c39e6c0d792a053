@GenerateDsl(model = {}, operations = "CreateThing")
package example.nomodel;

import dev.endpointdsl.GenerateDsl;
