// Papers as files: what they are called and what is said when one was saved.
export const papersEn = {
  title: 'Papers of this deposit',
  kinds: {
    check_list: 'Check list',
    adding_machine_tape: 'Adding-machine tape',
    bag_label: 'Bag label',
    hand_over_record: 'Hand-over record',
  },
  xReport: 'X report as PDF',
  xReportSays: 'How the drawer stands now. It closes nothing, and its owner does not get it.',
  saved: (file: string) => `Saved: ${file}`,
  noLogo: {
    logo_not_a_picture: 'The logo was left out: logo.png in the data folder is not a PNG picture.',
    logo_too_large: 'The logo was left out: logo.png may have 1 MB and 2,000 pixels a side at most.',
    logo_not_readable: 'The logo was left out: logo.png in the data folder cannot be read.',
  },
};

export const papersEs: typeof papersEn = {
  title: 'Papeles de este depósito bancario',
  kinds: {
    check_list: 'Lista de cheques',
    adding_machine_tape: 'Cinta de sumar',
    bag_label: 'Etiqueta de la bolsa',
    hand_over_record: 'Acta de entrega',
  },
  xReport: 'Informe X en PDF',
  xReportSays: 'Cómo está la caja ahora. No cierra nada, y su dueño no lo recibe.',
  saved: (file) => `Guardado: ${file}`,
  noLogo: {
    logo_not_a_picture: 'Va sin logotipo: logo.png, en la carpeta de datos, no es una imagen PNG.',
    logo_too_large: 'Va sin logotipo: logo.png puede tener como máximo 1 MB y 2.000 píxeles por lado.',
    logo_not_readable: 'Va sin logotipo: no se puede leer logo.png en la carpeta de datos.',
  },
};
