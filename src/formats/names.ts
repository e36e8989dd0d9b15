/** Every format, in the order in which `auto` tries them; apart from the readers, which load only for results. */
export const formatNames: readonly string[] = ['native', 'prairielearn', 'junit', 'tap', 'exit-code']
