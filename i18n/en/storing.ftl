# What the vault says when parts of it are damaged.
vault-items-lost = { $count ->
    [one] One reflection could not be read. Its storage was damaged. Everything else is here. The damaged part is kept, and goes into the next backup file.
   *[other] { $count } reflections could not be read. Their storage was damaged. Everything else is here. The damaged part is kept, and goes into the next backup file.
}
vault-restored-partly = { $count ->
    [0] This file was damaged, but everything that it lists could be read and is here now.
    [one] This file was damaged. One reflection in it could not be read. Everything else is here now.
   *[other] This file was damaged. { $count } reflections in it could not be read. Everything else is here now.
}
